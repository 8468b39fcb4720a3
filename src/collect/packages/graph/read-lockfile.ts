// Reads one lockfile with its companions and everything it wants, and parses it: the only place where parsers meet the tree.
import type { Gap } from '#model/gap';
import type { Tree } from '#model/ports';
import { compileGlob } from '#kit/text/glob';
import { decodeText } from '#kit/text/decode';
import type { LockfileParser, Parsed } from '../contract.ts';
import { tooManyParts, withinLimits } from './limits.ts';

/** Files one lockfile may pull in (`-r`, workspace manifests), and rounds of asking for more. */
const maxWanted = 2000;
const maxRounds = 64;
/** Each is held against every path of the tree. A workspace has a handful. */
const maxGlobs = 128;

export interface ReadContext {
  readonly tree: Tree;
  readonly paths: ReadonlySet<string>;
  readonly maxBytes: number;
}

const failed = (gap: Gap): Parsed => ({ packages: [], gaps: [gap] });

async function readText(context: ReadContext, path: string): Promise<{ text: string } | { gap: Gap }> {
  const bytes = await context.tree.read(path, context.maxBytes);
  if (!bytes.ok) return { gap: { ...bytes.error, required: true } };
  const tooMany = tooManyParts(bytes.value, path);
  if (tooMany !== undefined) return { gap: tooMany };
  const text = decodeText(bytes.value);
  return text.ok ? { text: text.value } : { gap: { where: { file: path }, what: 'unparsable', why: text.error, required: true } };
}

const directory = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** Existing files that the parser's globs name; they may not leave the lockfile's folder upward. */
function expand(globs: readonly string[], path: string, context: ReadContext): string[] {
  if (globs.length === 0) return [];
  const compiled = globs.slice(0, maxGlobs).map((glob) => compileGlob(glob));
  const below = directory(path);
  return [...context.paths].filter((name) => name.startsWith(below) && compiled.some((glob) => glob.matches(name)));
}

/** Never throws for what a file holds; a parser's own fault is the caller's boundary. */
export async function readLockfile(parser: LockfileParser, path: string, context: ReadContext): Promise<Parsed> {
  const files = new Map<string, string>();
  const gaps: Gap[] = [];
  const asked = new Set<string>();
  let many = false;
  const add = async (name: string): Promise<void> => {
    if (asked.has(name)) return;
    asked.add(name);
    if (!context.paths.has(name) && context.tree.alongside !== true) return;
    const read = await readText(context, name);
    if ('text' in read) files.set(name, read.text);
    else if (read.gap.what !== 'missing' || context.paths.has(name)) gaps.push(read.gap);
  };

  await add(path);
  if (!files.has(path)) return failed(gaps[0] ?? { where: { file: path }, what: 'missing', why: 'the file is no longer there', required: true });
  for (const companion of parser.companions(path)) await add(companion);
  const addGlobbed = async (): Promise<void> => {
    const globs = parser.companionGlobs?.(path, files) ?? [];
    if (globs.length > maxGlobs) many = true;
    for (const companion of expand(globs, path, context)) await add(companion);
  };
  await addGlobbed();

  let parsed = parser.parse(path, files);
  for (let round = 0; round < maxRounds; round += 1) {
    const wanted = (parsed.wants ?? []).filter((name) => !asked.has(name));
    if (wanted.length === 0) break;
    if (asked.size + wanted.length > maxWanted) {
      gaps.push({ where: { file: path }, what: 'limit', why: `it refers to more than ${maxWanted} other files`, required: true });
      break;
    }
    const before = files.size;
    for (const name of wanted) await add(name);
    await addGlobbed();
    if (files.size > before) parsed = parser.parse(path, files);
  }
  if (many) gaps.push({ where: { file: path }, what: 'limit', why: `its manifest names more than ${maxGlobs} patterns of members`, required: true });
  const bounded = withinLimits(parsed, path);
  return gaps.length === 0 ? bounded : { ...bounded, gaps: [...bounded.gaps, ...gaps] };
}
