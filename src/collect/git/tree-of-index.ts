// The id of the tree that a commit of this index would have: what tells whether anything is staged, without reading the tree of HEAD.
import { createHash } from 'node:crypto';
import type { GitIndex, ObjectFormat } from './read-index.ts';

interface OpenFolder {
  /** With a closing `/`; empty for the root. */
  readonly path: string;
  readonly parts: Buffer[];
}

/** Told of every folder but the root: its path with a closing `/`, and the id of its tree. */
export type OnFolder = (path: string, oid: string) => void;

/** `undefined` where the index cannot say: a merge conflict, or a path that is no UTF-8. Relies on the order of the index, which is that of trees. */
export function treeOfIndex(index: GitIndex, format: ObjectFormat, onFolder?: OnFolder): string | undefined {
  const open: OpenFolder[] = [{ path: '', parts: [] }];
  for (const [position, path] of index.paths.entries()) {
    const entry = index.entry(position);
    if (entry.stage !== 0 || path.includes('\ufffd')) return undefined;
    // It is announced, but no part of a commit yet.
    if (entry.intentToAdd) continue;
    const name = path.endsWith('/') ? path.slice(0, -1) : path;
    while (!name.startsWith(top(open).path)) close(open, format, onFolder);
    openFolders(open, name);
    top(open).parts.push(record(entry.mode, name.slice(top(open).path.length), entry.oid));
  }
  while (open.length > 1) close(open, format, onFolder);
  return hash(top(open), format);
}

const top = (open: readonly OpenFolder[]): OpenFolder => open.at(-1) ?? { path: '', parts: [] };

function openFolders(open: OpenFolder[], name: string): void {
  for (let slash = name.indexOf('/', top(open).path.length); slash >= 0; slash = name.indexOf('/', slash + 1)) open.push({ path: name.slice(0, slash + 1), parts: [] });
}

function close(open: OpenFolder[], format: ObjectFormat, onFolder: OnFolder | undefined): void {
  const done = open.pop();
  if (done === undefined) return;
  const above = top(open);
  const oid = hash(done, format);
  onFolder?.(done.path, oid);
  above.parts.push(record(0o40000, done.path.slice(above.path.length, -1), oid));
}

const record = (mode: number, name: string, oid: string): Buffer => Buffer.concat([Buffer.from(`${mode.toString(8)} ${name}\0`, 'utf8'), Buffer.from(oid, 'hex')]);

function hash(folder: OpenFolder, format: ObjectFormat): string {
  const body = Buffer.concat(folder.parts);
  return createHash(format).update(`tree ${body.length}\0`).update(body).digest('hex');
}
