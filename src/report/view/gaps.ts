// What was not checked, each gap once, with the detector that met it.
import type { CoverageRow } from '#model/coverage';
import type { Gap } from '#model/gap';
import type { Scan } from '#model/scan';
import { compareText } from './risk.ts';

export interface OpenGap {
  readonly gap: Gap;
  readonly detector: string;
}

const keyOf = ({ where, what, why }: Gap): string =>
  [where.file ?? '', String(where.line ?? 0).padStart(9, '0'), where.ecosystem ?? '', where.host ?? '', where.subject ?? '', what, why].join('\n');

/** Required or noted gaps in order of their places; several rows may repeat one. */
export function gapsOf(scan: Scan, required: boolean): readonly OpenGap[] {
  const found = new Map<string, OpenGap>();
  for (const row of scan.coverage) {
    for (const gap of row.gaps ?? []) {
      const key = keyOf(gap);
      if (gap.required === required && !found.has(key)) found.set(key, { gap, detector: row.detector });
    }
  }
  return [...found].sort(([a], [b]) => compareText(a, b)).map(([, gap]) => gap);
}

export const familyOf = (detector: string): string => detector.split('/', 1)[0] ?? detector;

/** Rows of one family, the part of a detector before its slash. */
export const rowsOfFamily = (scan: Scan, family: string): readonly CoverageRow[] => scan.coverage.filter((row) => familyOf(row.detector) === family);

export interface Files {
  /** Lockfiles and manifests that gave components or declarations. */
  readonly read: ReadonlySet<string>;
  /** Files with a required gap that gave nothing. */
  readonly unread: ReadonlySet<string>;
  /** Files that gave something and have a required gap too. */
  readonly partly: ReadonlySet<string>;
}

/** What became of the package files. Every finding leans on this. */
export function packageFiles(scan: Scan): Files {
  const read = new Set([...scan.inventory.components.map((component) => component.lockfile), ...scan.inventory.manifests.map((manifest) => manifest.lockfile)]);
  const gapped = new Set(gapsOf(scan, true).flatMap(({ gap, detector }) => (familyOf(detector) === 'packages' && gap.where.file !== undefined ? [gap.where.file] : [])));
  return {
    read,
    unread: new Set([...gapped].filter((file) => !read.has(file))),
    partly: new Set([...gapped].filter((file) => read.has(file))),
  };
}
