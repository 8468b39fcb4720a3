// From what was typed to a tree that can be read: a folder, a single lockfile, or a repository cloned bare into a temporary folder.
// Only a folder on this machine supplies `assay.yaml`: what is fetched, nested or vendored never shapes its own scan.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { err, UsageError } from '#model/result';
import type { Tree } from '#model/ports';
import type { Contact, Target } from '#model/scan';
import { readBounded } from '#kit/io/fs';
import { sha256 } from '#kit/io/sha256';
import { decodeText } from '#kit/text/decode';
import type { Exclude } from '#collect/files/excludes';
import { noEntry } from '#collect/files/folder-tree';
import { singleFile } from '#collect/files/single';
import { walkFolder } from '#collect/files/walk';
import { cloneBare, isGitUrl } from '#collect/git/clone';
import { describeTarget } from '#collect/git/describe-target';
import { openGitTree } from '#collect/git/git-tree';
import { findRepository } from '#collect/git/read-repository';
import type { ProjectFile } from './project-file.ts';
import type { ScanRequest, World } from './request.ts';

export interface OpenTarget {
  readonly tree: Tree;
  /** The tree was not looked at, since what is scanned is elsewhere: it is empty, and nothing is to be said of it. */
  readonly unwalked?: true;
  readonly target: Target;
  readonly project: ProjectFile;
  /** Of `assay.yaml`, for the policy's digest. */
  readonly projectDigest?: string;
  /** Who was contacted to get it. */
  readonly contacts?: readonly Contact[];
  /** Absolute folder that paths in `assay.yaml` are relative to. */
  readonly folder?: string;
  /** Absolute folder that holds the files of the tree, where any thread may read them. */
  readonly root?: string;
  /** What is left out, at whose word; also of the history. */
  readonly excludes: readonly Exclude[];
  /** Root of the working tree or bare repository that the target belongs to. */
  readonly repository?: string;
  close(): Promise<void>;
}

const projectFileName = 'assay.yaml';
const misnamed = 'assay.yml';
const none: ProjectFile = { excludes: [] };

/** Larger files are refused: nothing reviewed by people is that long. */
const maxProjectFileBytes = 256 * 1024;

/** A file that is there and cannot be read ends the scan: it may have named what must be left out, or where the feed is. */
async function readProject(folder: string): Promise<{ project: ProjectFile; projectDigest?: string }> {
  const read = readBounded(join(folder, projectFileName), maxProjectFileBytes);
  if (!read.ok && read.error.what === 'missing') {
    // Whoever wrote it believes that it is heeded.
    if (statSync(join(folder, misnamed), { throwIfNoEntry: false }) !== undefined) throw new UsageError(`${misnamed} is not read: its name is ${projectFileName}`, `git mv ${misnamed} ${projectFileName}`);
    return { project: none };
  }
  const source = read.ok ? decodeText(read.value) : err(read.error.why);
  if (!source.ok) throw new UsageError(`${projectFileName}: ${source.error}`);
  // The YAML reader is loaded for those who have the file.
  const { parseProjectFile } = await import('./project-file.ts');
  const parsed = parseProjectFile(projectFileName, source.value);
  if (!parsed.ok) throw new UsageError(parsed.error);
  return { project: parsed.value, projectDigest: `sha256:${sha256(source.value)}` };
}

/** Staged content or standard input: see secrets/scan-apart.ts. */
const isApart = ({ secrets, kinds }: ScanRequest): boolean => kinds.every((kind) => kind === 'secret') && (secrets.staged === true || secrets.stdin !== undefined);

const askedFor = (request: ScanRequest): readonly Exclude[] => request.excludes.map((glob) => ({ glob, reason: 'asked for on the command line', by: '--exclude' }));

const emptyTree: Tree = { entries: [], gaps: [], leftOut: [], read: async (path) => err(noEntry(path)) };

async function openFolder(folder: string, request: ScanRequest): Promise<OpenTarget> {
  const read = await readProject(folder);
  const excludes = [...read.project.excludes.map((exclude) => ({ ...exclude, by: projectFileName })), ...askedFor(request)];
  if (isApart(request)) {
    // No file of the folder is looked at, so that none is listed either, nor compared with the index.
    const repository = findRepository(folder);
    return { tree: emptyTree, unwalked: true, target: { kind: 'folder', ...describeTarget(folder, repository, { dirty: false }) }, ...read, folder, excludes, ...(repository === undefined ? {} : { repository: repository.root }), close: async () => undefined };
  }
  const tree = walkFolder(folder, { excludes, installed: request.installed });
  return { tree, target: { kind: 'folder', ...describeTarget(tree.root, tree.repository) }, ...read, folder, root: tree.root, excludes, ...(tree.repository === undefined ? {} : { repository: tree.repository.root }), close: async () => undefined };
}

function openLockfile(path: string): OpenTarget {
  const folder = dirname(path);
  return { tree: { ...singleFile(path), alongside: true }, target: { kind: 'lockfile', ...describeTarget(folder, findRepository(folder)) }, project: none, excludes: [], close: async () => undefined };
}

async function openRepository(url: string, request: ScanRequest, world: World): Promise<OpenTarget> {
  if (request.network === 'none' && !url.startsWith('file:')) throw new UsageError(`${url.split('@').at(-1) ?? ''} would have to be fetched, and --offline forbids it`, 'clone it yourself and scan the folder');
  const into = mkdtempSync(join(tmpdir(), 'assay-clone-'));
  const close = async (): Promise<void> => rmSync(into, { recursive: true, force: true });
  try {
    world.progress.step('cloning');
    const cloned = await cloneBare(url, into, { signal: world.signal, ...(request.kinds.includes('secret') && request.secrets.history ? { history: request.secrets.reach === undefined ? 'head' : 'refs' } : {}) });
    if (!cloned.ok) throw new UsageError(cloned.error.why, 'check the address, and that git can reach it');
    const tree = await openGitTree(cloned.value, { excludes: askedFor(request) });
    const host = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(cloned.value.url)?.[1] ?? /^(?:[^@/]+@)?([^:/]+):/.exec(cloned.value.url)?.[1];
    const contacts = host === undefined || url.startsWith('file:') ? [] : [{ host, purpose: 'clone of the target', requests: 1, names: 0 }];
    return { tree, contacts, excludes: askedFor(request), repository: into, target: { kind: 'git', asset: cloned.value.asset, ...cloned.value.head }, project: none, close: async () => tree.close().then(close) };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Throws UsageError for what is no target, and for an `assay.yaml` with a mistake in it. */
export async function openTarget(request: ScanRequest, world: World): Promise<OpenTarget> {
  const path = resolve(world.cwd, request.target);
  const known = statSync(path, { throwIfNoEntry: false });
  if (known?.isDirectory() === true) return openFolder(path, request);
  if (isApart(request)) throw new UsageError(`${request.target} is no folder, and --${request.secrets.staged === true ? 'staged' : 'stdin'} goes with one`, 'name the folder of the working tree, or none');
  if (known?.isFile() === true && request.excludes.length > 0) throw new UsageError('--exclude goes with a folder: a single file was named');
  if (known?.isFile() === true) return openLockfile(path);
  if (known !== undefined) throw new UsageError(`${request.target} is neither a folder nor a file`);
  if (isGitUrl(request.target)) return openRepository(request.target, request, world);
  throw new UsageError(`${request.target}: there is no such folder or file`, 'assay scan --help');
}
