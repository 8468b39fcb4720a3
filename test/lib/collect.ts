// Collects the packages of a tree that is held in memory.
import { createHash } from 'node:crypto';
import { collectPackages, type PackageFacts } from '#collect/packages/graph/collect-packages';
import type { Gap } from '#model/gap';
import type { Tree } from '#model/ports';

/** By path, relative with `/`. */
export function collect(files: Readonly<Record<string, string>>): Promise<PackageFacts> {
  const tree: Tree = {
    entries: Object.keys(files).sort().map((path) => ({ path })),
    gaps: [],
    leftOut: [],
    read: (path) => Promise.resolve({ ok: true, value: Buffer.from(files[path] ?? '') }),
  };
  return collectPackages(tree, { sha256: (data) => createHash('sha256').update(data).digest('hex'), maxBytes: 1 << 24 });
}

export const gapsIn = (facts: PackageFacts): readonly Gap[] => facts.coverage.flatMap((row) => ('gaps' in row ? (row.gaps ?? []) : []));
