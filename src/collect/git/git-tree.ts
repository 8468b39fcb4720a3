// The Tree of one revision in a bare repository. All that is committed counts: .gitignore has no say, and nothing is checked out.
import { posix } from 'node:path';
import type { Gap } from '#model/gap';
import type { Tree, TreeEntry } from '#model/ports';
import { err, ok, type Result } from '#model/result';
import type { Reason } from '#kit/io/fs';
import { openGitObjects, type GitObjects } from '#kit/io/git-objects';
import { runGit } from '#kit/io/process';
import { compileExcludes, type Exclude, type Excludes } from '../files/excludes.ts';
import { noEntry, toGap } from '../files/folder-tree.ts';

export interface GitTree extends Tree {
  /** Ends git. The folder is the caller's. */
  close(): Promise<void>;
}

interface Listed {
  readonly mode: string;
  readonly oid: string;
  /** Bytes; `NaN` for a submodule. */
  readonly size: number;
  readonly path: string;
}

const listing = { timeout: 120_000, maxOutput: 512 * 1024 * 1024 };

/** `revision` is a full commit id, else HEAD. A tree that cannot be listed is empty, with a required gap. */
export async function openGitTree(repository: { readonly folder: string }, options: { readonly excludes?: readonly Exclude[]; readonly revision?: string } = {}): Promise<GitTree> {
  const excludes = compileExcludes(options.excludes ?? []);
  const revision = options.revision ?? 'HEAD';
  const listed = /^(?:HEAD|[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision) ? await list(repository.folder, revision) : err<Reason>({ what: 'missing', why: 'no full commit id' });
  const objects = openGitObjects(repository.folder);
  const sorted: Sorted = listed.ok ? sortOut(listed.value, excludes) : { files: new Map(), links: new Map(), gaps: [toGap('.', listed.error)] };
  return {
    entries: [...sorted.files.keys()].sort().map((path): TreeEntry => ({ path })),
    gaps: sorted.gaps,
    leftOut: [...excludes.rows(), ...(sorted.links.size === 0 ? [] : [{ by: 'link', reason: 'symbolic links are not followed; a target inside of the tree is read where it stands', files: sorted.links.size }])],
    unlisted: [...sorted.links.keys()].sort().map((path) => ({ path, type: 'link' })),
    read: async (path, maxBytes) => {
      const file = sorted.files.get(path);
      if (file === undefined) return err(noEntry(path));
      if (file.size > maxBytes) return err(toGap(path, { what: 'limit', why: `it is larger than the limit of ${maxBytes} bytes` }));
      const read = await objects.read(file.oid, maxBytes);
      return read.ok ? read : err(toGap(path, read.error));
    },
    resolveLink: (path) => followLink(path, sorted, objects),
    close: async () => objects.close(),
  };
}

/** As many as Linux follows; and the longest path there. */
const maxHops = 40;
const maxTarget = 4096;

/** A link through a linked folder leads nowhere here: that is a gap more, never a file less. */
async function followLink(path: string, { files, links }: Sorted, objects: GitObjects): Promise<string | undefined> {
  let at = path;
  for (let hop = 0; hop < maxHops; hop += 1) {
    const link = links.get(at);
    if (link === undefined) return files.has(at) ? at : undefined;
    const read = await objects.read(link.oid, maxTarget);
    const target = read.ok ? Buffer.from(read.value).toString('utf8') : '/';
    if (target.startsWith('/')) return undefined;
    at = posix.join(posix.dirname(at), target);
  }
  return undefined;
}

async function list(folder: string, revision: string): Promise<Result<Listed[], Reason>> {
  const out = await runGit(['ls-tree', '-r', '-z', '-l', '--full-tree', revision], { cwd: folder, ...listing });
  if (!out.ok) return out;
  const lines = Buffer.from(out.value.stdout).toString('utf8').split('\0').slice(0, -1);
  const listed = lines.map(parseLine);
  const whole = listed.filter((one) => one !== undefined);
  return whole.length === listed.length ? ok(whole) : err({ what: 'unparsable', why: 'git ls-tree printed a line that is not understood' });
}

function parseLine(line: string): Listed | undefined {
  const [, mode, oid, size, path] = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t([^]+)$/.exec(line) ?? [];
  return mode === undefined || oid === undefined || path === undefined ? undefined : { mode, oid, size: Number(size), path };
}

interface Sorted {
  readonly files: Map<string, Listed>;
  readonly links: Map<string, Listed>;
  readonly gaps: readonly Gap[];
}

function sortOut(listed: readonly Listed[], excludes: Excludes): Sorted {
  const files = new Map<string, Listed>();
  const gaps: Gap[] = [];
  const links = new Map<string, Listed>();
  for (const one of listed) {
    const excluded = excludes.findDeep(one.path);
    if (excluded !== undefined) excluded.files += one.mode === '160000' ? 0 : 1;
    else if (one.mode === '160000') gaps.push({ where: { file: one.path }, what: 'missing', why: 'the submodule is not fetched with the repository', required: false, mend: 'clone it with its submodules and scan the folder' });
    else if (one.mode === '120000') links.set(one.path, one);
    else if (one.path.includes('\ufffd')) gaps.push(toGap(one.path, { what: 'unreadable', why: 'its name is not valid UTF-8' }));
    else files.set(one.path, one);
  }
  return { files, gaps, links };
}
