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
  /** Asked before each parse; a reason ends the work on the file, which becomes a `timeout` gap. */
  readonly stop?: () => string | undefined;
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

interface Gathering {
  readonly files: Map<string, string>;
  readonly gaps: Gap[];
  readonly add: (name: string) => Promise<void>;
  readonly addGlobbed: () => Promise<void>;
  /** Reads what is wanted of what was not yet asked for; false when nothing more came of it. */
  readonly addWanted: (wants: readonly string[]) => Promise<boolean>;
}

function gather(parser: LockfileParser, path: string, context: ReadContext): Gathering {
  const files = new Map<string, string>();
  const gaps: Gap[] = [];
  const asked = new Set<string>();
  const told = new Set<string>();
  let rounds = 0;
  const limit = (why: string): void => {
    if (!told.has(why)) gaps.push({ where: { file: path }, what: 'limit', why, required: true });
    told.add(why);
  };
  const add = async (name: string): Promise<void> => {
    if (asked.has(name)) return;
    asked.add(name);
    if (!context.paths.has(name) && context.tree.alongside !== true) return;
    const read = await readText(context, name);
    if ('text' in read) files.set(name, read.text);
    else if (read.gap.what !== 'missing' || context.paths.has(name)) gaps.push(read.gap);
  };
  const addGlobbed = async (): Promise<void> => {
    const globs = parser.companionGlobs?.(path, files) ?? [];
    if (globs.length > maxGlobs) limit(`its manifest names more than ${maxGlobs} patterns of members`);
    for (const companion of expand(globs, path, context)) await add(companion);
  };
  const addWanted = async (wants: readonly string[]): Promise<boolean> => {
    const wanted = wants.filter((name) => !asked.has(name));
    if (wanted.length === 0) return false;
    const over = asked.size + wanted.length > maxWanted ? `it refers to more than ${maxWanted} other files` : rounds >= maxRounds ? `the files that it refers to refer to others more than ${maxRounds} times over` : undefined;
    if (over !== undefined) limit(over);
    if (over !== undefined) return false;
    rounds += 1;
    const before = files.size;
    for (const name of wanted) await add(name);
    await addGlobbed();
    return files.size > before;
  };
  return { files, gaps, add, addGlobbed, addWanted };
}

/** Never throws for what a file holds; a parser's own fault is the caller's boundary. */
export async function readLockfile(parser: LockfileParser, path: string, context: ReadContext): Promise<Parsed> {
  const { files, gaps, add, addGlobbed, addWanted } = gather(parser, path, context);
  const stopped = (): Gap | undefined => {
    const why = context.stop?.();
    return why === undefined ? undefined : { where: { file: path }, what: 'timeout', why, required: true };
  };
  await add(path);
  if (!files.has(path)) return failed(gaps[0] ?? { where: { file: path }, what: 'missing', why: 'the file is no longer there', required: true });
  for (const companion of parser.companions(path)) await add(companion);
  await addGlobbed();
  let late = stopped();
  while (late === undefined && parser.wants !== undefined && (await addWanted(parser.wants(path, files)))) late = stopped();
  if (late !== undefined) return failed(late);
  let parsed = parser.parse(path, files);
  while (late === undefined && (await addWanted(parsed.wants ?? []))) {
    late = stopped();
    if (late === undefined) parsed = parser.parse(path, files);
    else gaps.push(late);
  }
  const bounded = withinLimits(parsed, path);
  return gaps.length === 0 ? bounded : { ...bounded, gaps: [...bounded.gaps, ...gaps] };
}
