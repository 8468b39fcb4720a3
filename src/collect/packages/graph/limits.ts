// How much one lockfile may hold. Far above what package managers write for the largest projects, and low enough that a file made to exhaust
// time or memory ends in a gap instead.
import type { Gap } from '#model/gap';
import type { Parsed, ParsedEdge, ParsedPackage } from '../contract.ts';

/** Lines and opening braces of one file: what its entries are made of, in every format. */
const maxParts = 1_000_000;
const maxPackages = 250_000;
/** Characters of a name, a version, a range, an address. */
const maxLength = 8192;
/** Entries that are left out each get a gap, up to this number. */
const maxGaps = 100;

const limit = (file: string, why: string, line?: number): Gap => ({ where: { file, ...(line === undefined ? {} : { line }) }, what: 'limit', why, required: true });

/** A gap for a file that is not worth parsing. Linear, and quick: looks at bytes only. */
export function tooManyParts(bytes: Uint8Array, path: string): Gap | undefined {
  if (bytes.length <= maxParts) return undefined;
  let parts = 0;
  // By index: an iterator makes an object for every byte.
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === 0x0a || bytes[at] === 0x7b) parts += 1;
  return parts <= maxParts ? undefined : limit(path, `it has more than ${maxParts} lines or entries`);
}

const isLong = (text: string | undefined): boolean => text !== undefined && text.length > maxLength;
const isLongEdge = (edge: ParsedEdge): boolean => isLong(edge.range);

function isLongPackage({ key, name, version, range, alias, license, source, hashes, edges }: ParsedPackage): boolean {
  if (isLong(key) || isLong(name) || isLong(version) || isLong(range) || isLong(alias) || isLong(license)) return true;
  return Object.values(source).some((text) => typeof text === 'string' && isLong(text)) || hashes.some((hash) => isLong(hash.value)) || edges?.some(isLongEdge) === true;
}

/** The same without entries that are longer than any real one, each of them a gap; nothing but a gap for a file with too many. */
export function withinLimits(parsed: Parsed, path: string): Parsed {
  if (parsed.packages.length > maxPackages) return { packages: [], gaps: [limit(path, `it lists more than ${maxPackages} packages`)] };
  const long = parsed.packages.filter(isLongPackage);
  const longRoots = (parsed.roots ?? []).filter((root) => isLong(root.name) || isLong(root.version) || root.edges.some(isLongEdge));
  if (long.length === 0 && longRoots.length === 0) return parsed;
  const gone = new Set(long.map((found) => found.key));
  const kept = <E extends ParsedEdge>(edges: readonly E[]): readonly E[] => edges.filter((edge) => !gone.has(edge.to) && !isLongEdge(edge));
  const why = `an entry has a text of more than ${maxLength} characters`;
  return {
    ...parsed,
    packages: parsed.packages.filter((found) => !gone.has(found.key)).map((found) => (found.edges === undefined ? found : { ...found, edges: kept(found.edges) })),
    ...(parsed.roots === undefined ? {} : { roots: parsed.roots.filter((root) => !isLong(root.name) && !isLong(root.version)).map((root) => ({ ...root, edges: kept(root.edges) })) }),
    gaps: [...parsed.gaps, ...long.slice(0, maxGaps).map((found) => limit(found.file ?? path, why, found.line)), ...longRoots.slice(0, maxGaps).map((root) => limit(root.file, why))],
  };
}
