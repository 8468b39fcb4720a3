// The id of the tree that a commit of this index would have: what tells whether anything is staged, without reading the tree of HEAD.
import { createHash, type Hash } from 'node:crypto';
import type { GitIndex, ObjectFormat } from './read-index.ts';

interface OpenFolder {
  /** With a closing `/`; empty for the root. */
  readonly path: string;
  /** One character per byte: joining texts is far cheaper than joining buffers of thirty bytes. */
  body: string;
}

/** Told of every folder but the root: its path with a closing `/`, and the id of its tree. */
export type OnFolder = (path: string, oid: string) => void;

/** `undefined` where the index cannot say: a merge conflict, or a path that is no UTF-8. Relies on the order of the index, which is that of trees. */
export function treeOfIndex(index: GitIndex, format: ObjectFormat, onFolder?: OnFolder): string | undefined {
  const open: OpenFolder[] = [{ path: '', body: '' }];
  for (const [position, path] of index.paths.entries()) {
    const entry = index.entry(position);
    if (entry.stage !== 0 || path.includes('\ufffd')) return undefined;
    // It is announced, but no part of a commit yet.
    if (entry.intentToAdd) continue;
    const name = path.endsWith('/') ? path.slice(0, -1) : path;
    while (!name.startsWith(top(open).path)) close(open, format, onFolder);
    openFolders(open, name);
    const folder = top(open);
    folder.body += record(entry.mode, name.slice(folder.path.length), entry.rawOid);
  }
  while (open.length > 1) close(open, format, onFolder);
  return digest(top(open), format).digest('hex');
}

const top = (open: readonly OpenFolder[]): OpenFolder => open.at(-1) ?? { path: '', body: '' };

function openFolders(open: OpenFolder[], name: string): void {
  for (let slash = name.indexOf('/', top(open).path.length); slash >= 0; slash = name.indexOf('/', slash + 1)) open.push({ path: name.slice(0, slash + 1), body: '' });
}

function close(open: OpenFolder[], format: ObjectFormat, onFolder: OnFolder | undefined): void {
  const done = open.pop();
  if (done === undefined) return;
  const above = top(open);
  const id = digest(done, format).digest();
  onFolder?.(done.path, id.toString('hex'));
  above.body += record(0o40000, done.path.slice(above.path.length, -1), id.toString('latin1'));
}

const isAscii = /^[\0-\x7f]*$/;
const bytesOf = (name: string): string => (isAscii.test(name) ? name : Buffer.from(name, 'utf8').toString('latin1'));

const record = (mode: number, name: string, id: string): string => `${mode.toString(8)} ${bytesOf(name)}\0${id}`;

const digest = (folder: OpenFolder, format: ObjectFormat): Hash => createHash(format).update(`tree ${folder.body.length}\0`).update(folder.body, 'latin1');
