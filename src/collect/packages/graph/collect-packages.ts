// The package facts of a tree: every lockfile and unlocked manifest, read and turned into one inventory with its coverage rows.
// Every file that should have been read and was not is a gap here; a parser that throws costs its own files, not its neighbors'.
import type { Component, Manifest } from '#model/component';
import type { CoverageRow } from '#model/coverage';
import type { Gap } from '#model/gap';
import type { Sha256, Tree } from '#model/ports';
import { isTestPath } from '#model/tests-path';
import type { Parsed, ParserEntry } from '../contract.ts';
import { parsers } from '../registry.generated.ts';
import { byName } from './by-name.ts';
import { readLockfile, type ReadContext } from './read-lockfile.ts';
import { findStrays, type Stray } from './strays.ts';
import { toInventory } from './to-inventory.ts';
import { formatNamed, matchesName, spelledLike } from './unsupported.ts';
import { unsupportedRows } from './unsupported-rows.ts';

export interface Lockfile {
  readonly path: string;
  readonly format: string;
  /** As `Parsed.variant`. */
  readonly variant?: string;
  readonly ecosystem: string;
  readonly type: 'lock' | 'manifest' | 'unsupported';
  readonly components: number;
}

export interface PackageFacts {
  readonly components: readonly Component[];
  readonly manifests: readonly Manifest[];
  readonly lockfiles: readonly Lockfile[];
  readonly coverage: readonly CoverageRow[];
}

export interface CollectOptions {
  readonly sha256: Sha256;
  /** Largest lockfile that is read, in bytes. */
  readonly maxBytes: number;
  /** Asked between files, and between the rounds of reading one; a reason ends the work, and every file not yet read becomes a `timeout` gap. */
  readonly stop?: () => string | undefined;
  readonly onFile?: (path: string) => void;
}

interface Read {
  readonly parser: ParserEntry;
  readonly path: string;
  readonly parsed: Parsed;
}

const all: readonly ParserEntry[] = Object.values(parsers);
const byPath = all.filter((parser) => parser.matchesPath !== undefined);

/** A file that cannot be parsed is repaired, or made anew by its own tool. */
function withMends(lockCommand: string, path: string, parsed: Parsed): Parsed {
  const mend = (gap: Gap): Gap => {
    if (!gap.required || gap.mend !== undefined || gap.what !== 'unparsable') return gap;
    const file = gap.where.file ?? path;
    const place = gap.where.line === undefined ? file : `${file}:${gap.where.line}`;
    const conflict = /merge conflict/.test(gap.why) ? 'Resolve the merge conflict' : 'Repair the entry';
    return { ...gap, mend: `${conflict} at ${place}, then: ${lockCommand}` };
  };
  return parsed.gaps.length === 0 ? parsed : { ...parsed, gaps: parsed.gaps.map(mend) };
}

async function readOne(parser: ParserEntry, path: string, context: ReadContext, options: CollectOptions): Promise<Read> {
  const stopped = options.stop?.();
  if (stopped !== undefined) return { parser, path, parsed: { packages: [], gaps: [{ where: { file: path }, what: 'timeout', why: stopped, required: true }] } };
  options.onFile?.(path);
  try {
    const loaded = await parser.load();
    return { parser, path, parsed: withMends(loaded.lockCommand, path, await readLockfile(loaded, path, context)) };
  } catch (fault) {
    const why = `the ${parser.id} parser broke on it: ${fault instanceof Error ? fault.message : 'unknown fault'}`;
    return { parser, path, parsed: { packages: [], gaps: [{ where: { file: path }, what: 'fault', why, required: true, mend: 'Report this file as a bug of Assay.' }] } };
  }
}

/** A lockfile that is there but is no file is required; a manifest only adds to what lockfiles tell. */
function strayRead(parser: ParserEntry, { path, why }: Stray): Read {
  const gap: Gap = { where: { file: path }, what: 'unreadable', why, required: parser.type === 'lock' && !isTestPath(path), mend: strayMend };
  return { parser, path, parsed: { packages: [], gaps: [gap] } };
}

const strayMend = 'Put the file itself there, or leave it out with a reason under `exclude:` in assay.yaml.';

/** Paths of manifests that a lockfile speaks for, and of files that another one pulled in. */
function covered(reads: readonly Read[]): ReadonlySet<string> {
  return new Set(reads.flatMap(({ parsed }) => [...(parsed.roots ?? []).map((root) => root.file), ...(parsed.locks ?? [])]));
}

/** What the manifests of the tree call themselves, by ecosystem. */
const ownNames = (reads: readonly Read[]): ReadonlySet<string> =>
  new Set(reads.flatMap(({ parser, parsed }) => (parsed.roots ?? []).flatMap(({ name }) => (name === undefined ? [] : [`${parser.ecosystem} ${name}`]))));

/** A manifest without a lockfile may name the project's own packages: matched here like any other, and named to nobody. */
function keptPrivate(parser: ParserEntry, parsed: Parsed, own: ReadonlySet<string>): Parsed {
  if (parser.type !== 'manifest' || !parsed.packages.some((found) => own.has(`${parser.ecosystem} ${found.name}`))) return parsed;
  return { ...parsed, packages: parsed.packages.map((found) => (found.source.type === 'registry' && own.has(`${parser.ecosystem} ${found.name}`) ? { ...found, source: { ...found.source, public: false } } : found)) };
}

function rowOf(parser: ParserEntry, reads: readonly Read[]): CoverageRow {
  const gaps = reads.flatMap(({ parsed }) => parsed.gaps);
  const packages = reads.reduce((sum, { parsed }) => sum + parsed.packages.length, 0);
  const lost = gaps.filter((gap) => gap.required).length;
  const row = { detector: `packages/${parser.id}`, kinds: ['vulnerability', 'malware'] as const, subjects: { seen: packages + lost, judged: packages } };
  const [first, ...rest] = gaps;
  if (first === undefined) return { ...row, status: 'complete' };
  return { ...row, status: packages === 0 && lost > 0 ? 'failed' : 'partial', gaps: [first, ...rest] };
}

/** Reads every lockfile, then the manifests that none of them resolves. Order of the result depends on paths alone. */
export async function collectPackages(tree: Tree, options: CollectOptions): Promise<PackageFacts> {
  const paths = new Set(tree.entries.map((entry) => entry.path));
  const context: ReadContext = { tree, paths, maxBytes: options.maxBytes, ...(options.stop === undefined ? {} : { stop: options.stop }) };
  const named = byName((name) => all.filter((parser) => matchesName(parser.matches, name)));
  const parsersOf = (path: string): ParserEntry[] => [...named(path), ...byPath.filter((parser) => parser.matchesPath?.test(path) === true)];
  // The few files whose name says something, of what may be very many.
  const telling = byName((name) => named(name).length > 0 || formatNamed(name) !== undefined || spelledLike(name) !== undefined);
  const files = tree.entries.filter(({ path }) => telling(path) || byPath.some((parser) => parser.matchesPath?.test(path) === true));
  const matched = files.flatMap(({ path }) => parsersOf(path).map((parser) => ({ parser, path })));

  const locks: Read[] = [];
  for (const { parser, path } of matched) if (parser.type === 'lock') locks.push(await readOne(parser, path, context, options));
  // A file that another of its own kind pulled in has been read with that one; no other kind can take it away.
  const pulledIn = new Set(locks.flatMap(({ parser, parsed }) => (parsed.locks ?? []).map((path) => `${parser.id} ${path}`)));
  const kept = locks.filter(({ parser, path }) => !pulledIn.has(`${parser.id} ${path}`));
  const resolved = covered(kept);
  const manifests: Read[] = [];
  for (const { parser, path } of matched) if (parser.type === 'manifest' && !resolved.has(path)) manifests.push(await readOne(parser, path, context, options));

  const formatOf = byName(formatNamed);
  const strays = await findStrays(tree, (path) => [...parsersOf(path).map((parser) => parser.id), ...(formatOf(path) === undefined ? [] : [formatOf(path)?.what ?? ''])]);
  const unread = strays.flatMap((stray) => parsersOf(stray.path).filter((parser) => parser.type === 'lock' || !resolved.has(stray.path)).map((parser) => strayRead(parser, stray)));
  const reads = [...kept, ...manifests, ...unread];
  const own = ownNames(reads);
  const inventories = reads.map(({ parser, path, parsed }) => ({ parser, path, variant: parsed.variant, found: toInventory(parser, path, keptPrivate(parser, parsed, own), options.sha256) }));
  const components = inventories.flatMap(({ found }) => found.components);
  return {
    components: components.sort((a, b) => (a.purl === b.purl ? (a.id < b.id ? -1 : 1) : a.purl < b.purl ? -1 : 1)),
    manifests: inventories.flatMap(({ found }) => found.manifests).sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.lockfile < b.lockfile ? -1 : 1)),
    lockfiles: inventories
      .map(({ parser, path, variant, found }): Lockfile => ({ path, format: parser.id, ...(variant === undefined ? {} : { variant }), ecosystem: parser.ecosystem, type: parser.type, components: found.components.length }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
    coverage: [
      ...all.flatMap((parser) => {
        const own = reads.filter((read) => read.parser === parser);
        return own.length > 0 ? [rowOf(parser, own)] : [];
      }),
      ...unsupportedRows(
        [...files, ...strays].map(({ path }) => path),
        inventories.map(({ parser, path, found }) => ({ parser, path, components: found.components })),
        resolved,
      ),
    ],
  };
}
