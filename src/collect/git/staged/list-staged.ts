// What the next commit would bring: entries of the index that HEAD's tree does not have in the same place. Folders whose trees are the same are never opened.
// Where HEAD cannot be read, more is listed, never less.
import type { Gap } from '#model/gap';
import { err, ok, type Result } from '#model/result';
import type { Reason } from '#kit/io/fs';
import { eachEntry, parseCommit, submoduleMode, treeMode } from '../history/parse-objects.ts';
import type { GitIndex, IndexEntry } from '../read-index.ts';
import type { Repository } from '../read-repository.ts';
import { treeOfIndex } from '../tree-of-index.ts';
import type { Objects } from './open-objects.ts';

export interface StagedFile {
  /** From the root of the working tree, with `/`. */
  readonly path: string;
  readonly oid: string;
}

export interface Staged {
  readonly files: readonly StagedFile[];
  /** Paths of symbolic links and of submodules that are staged; their content is elsewhere. */
  readonly links: readonly string[];
  readonly submodules: readonly string[];
  readonly gaps: readonly Gap[];
}

const linkMode = 0o120000;
const maxObject = 64 * 1024 * 1024;
/** Files of sparse folders, all told, and how deep a path may go. */
const maxListed = 2_000_000;
const longestPath = 4096;

interface TreeItem {
  readonly mode: number;
  readonly oid: string;
}

type Items = ReadonlyMap<string, TreeItem>;
const noItems: Items = new Map();

/** An open folder: what HEAD has there, or that all of it is the same. */
interface Level {
  readonly path: string;
  readonly head: Items | 'same';
}

class Lister {
  readonly files: StagedFile[] = [];
  readonly links: string[] = [];
  readonly submodules: string[] = [];
  readonly gaps: Gap[] = [];
  private readonly objects: Objects;
  private readonly hashLength: number;

  constructor(objects: Objects, hashLength: number) {
    this.objects = objects;
    this.hashLength = hashLength;
  }

  /** Entries of a tree. A tree of HEAD that cannot be read has none, so that everything below it is listed. */
  async items(oid: string, path: string, ofHead: boolean): Promise<Items> {
    const read = await this.objects.read(oid, 'tree', maxObject);
    const items = new Map<string, TreeItem>();
    const bytes = read.ok ? Buffer.from(read.value.buffer, read.value.byteOffset, read.value.byteLength) : Buffer.alloc(0);
    const whole = read.ok && eachEntry(bytes, 0, bytes.length, this.hashLength, (mode, from, to, at) => items.set(bytes.toString('utf8', from, to), { mode, oid: bytes.toString('hex', at, at + this.hashLength) }));
    if (whole) return items;
    const why = read.ok ? 'it is malformed' : read.error.why;
    if (ofHead) this.gaps.push({ where: { file: path || '.' }, what: read.ok ? 'unparsable' : read.error.what, why: `the tree of HEAD cannot be read here, so that all of the index counts as staged: ${why}`, required: false, mend: 'git fsck' });
    else this.gaps.push({ where: { file: path || '.' }, what: read.ok ? 'unparsable' : read.error.what, why: `a folder that is staged cannot be read: ${why}`, required: true, mend: 'git fsck' });
    return ofHead ? noItems : items;
  }

  add(path: string, mode: number, oid: string, head: TreeItem | undefined): void {
    if (mode === submoduleMode) this.submodules.push(path);
    else if (mode === linkMode) this.links.push(path);
    else if (head?.oid !== oid || head.mode === linkMode || head.mode === treeMode) this.files.push({ path, oid });
  }

  /** A folder of a sparse index: its files are in no entry of their own. */
  async addFolder(path: string, oid: string, head: TreeItem | undefined): Promise<void> {
    const open = [{ path, oid, head }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const at = next;
      if (at.head?.oid === at.oid && at.head.mode === treeMode) continue;
      if (this.files.length > maxListed || at.path.length > longestPath) {
        this.gaps.push({ where: { file: at.path.slice(0, 200) }, what: 'limit', why: 'more files are staged, or deeper ones, than are listed', required: true });
        return;
      }
      const before = at.head?.mode === treeMode ? await this.items(at.head.oid, at.path, true) : noItems;
      for (const [name, item] of await this.items(at.oid, at.path, false)) {
        const below = `${at.path}${name}`;
        if (item.mode === treeMode) open.push({ path: `${below}/`, oid: item.oid, head: before.get(name) });
        else this.add(below, item.mode, item.oid, before.get(name));
      }
    }
  }
}

/** Entries of HEAD's root tree, and its id; none on a branch without commits. */
async function rootOf(repository: Repository, lister: Lister, objects: Objects): Promise<{ readonly items: () => Promise<Items>; readonly oid?: string }> {
  const { commit } = repository.head;
  const none = { items: async () => noItems };
  const unread = (what: Gap['what'], why: string): typeof none => {
    lister.gaps.push({ where: { subject: 'HEAD' }, what, why: `all of the index counts as staged: ${why}`, required: false });
    return none;
  };
  if (commit === undefined) return (repository.config.get('extensions.refstorage') ?? 'files') === 'files' ? none : unread('unsupported', 'its refs are kept in a way that is not read');
  const read = await objects.read(commit, 'commit', maxObject);
  const tree = read.ok ? parseCommit(read.value).tree : undefined;
  if (tree === undefined) return unread(read.ok ? 'unparsable' : read.error.what, `its commit cannot be read: ${read.ok ? 'it names no tree' : read.error.why}`);
  return { oid: tree, items: () => lister.items(tree, '', true) };
}

/** The folder that holds `path`, opened: folders that it is not in are left. */
async function descend(levels: Level[], path: string, trees: ReadonlyMap<string, string>, lister: Lister): Promise<Level> {
  while (levels.length > 1 && !path.startsWith(levels.at(-1)?.path ?? '')) levels.pop();
  let top = levels.at(-1) ?? { path: '', head: noItems };
  // Nothing below a folder that is the same needs a level of its own.
  for (let slash = path.indexOf('/', top.path.length); slash >= 0 && slash < path.length - 1 && top.head !== 'same'; slash = path.indexOf('/', slash + 1)) {
    const folder = path.slice(0, slash + 1);
    const item = top.head.get(folder.slice(top.path.length, -1));
    const isTree = item?.mode === treeMode;
    top = { path: folder, head: !isTree ? noItems : trees.get(folder) === item.oid ? 'same' : await lister.items(item.oid, folder, true) };
    levels.push(top);
  }
  return top;
}

/** `path` lies in the folder, and all levels down to it are open. */
const isIn = ({ path, head }: Level, whole: string): boolean => whole.startsWith(path) && (head === 'same' || whole.indexOf('/', path.length) < 0) && path !== '';

const isOversized = (index: GitIndex): boolean => index.paths.some((path) => path.length > longestPath);

/** `index`: see `readWholeIndex`. */
export async function listStaged(repository: Repository, index: GitIndex, objects: Objects): Promise<Result<Staged, Reason>> {
  if (isOversized(index)) return err({ what: 'limit', why: `git index: a path is longer than ${longestPath} characters` });
  const lister = new Lister(objects, repository.format === 'sha256' ? 32 : 20);
  const trees = new Map<string, string>();
  const own = treeOfIndex(index, repository.format, (path, oid) => trees.set(path, oid));
  // In a merge conflict no folder has an id; a few that were told before it came up would do no harm, but say nothing.
  if (own === undefined) trees.clear();
  const root = await rootOf(repository, lister, objects);
  if (root.oid !== undefined && root.oid === own) return ok(lister);
  const levels: Level[] = [{ path: '', head: await root.items() }];
  let conflicts = 0;
  for (let position = 0; position < index.paths.length; position += 1) {
    const whole = index.paths[position] ?? '';
    const top = levels.at(-1);
    // Most entries lie in a folder that is open already: waiting for nothing would cost more than the comparison.
    const { head, path } = top !== undefined && isIn(top, whole) ? top : await descend(levels, whole, trees, lister);
    if (head === 'same') continue;
    const entry: IndexEntry = index.entry(position);
    if (entry.intentToAdd) continue;
    // The version that both sides began with is in the history.
    if (entry.stage > 1) conflicts += 1;
    if (entry.stage === 1) continue;
    const name = entry.path.slice(path.length);
    if (entry.path.endsWith('/')) await lister.addFolder(entry.path, entry.oid, head.get(name.slice(0, -1)));
    else lister.add(entry.path, entry.mode, entry.oid, head.get(name));
  }
  if (conflicts > 0) lister.gaps.push({ where: { subject: 'git index' }, what: 'unresolved', why: 'a merge is not resolved: both sides of it were looked at, and what comes of them has to be staged yet', required: false });
  return ok(lister);
}
