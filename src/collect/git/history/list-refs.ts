// What a repository points to by name: HEAD, loose and packed refs (branches, tags, remotes, notes), other worktrees' heads, and every entry of the stash.
import { join } from 'node:path';
import { listDirectory, readBounded } from '#kit/io/fs';
import { readHead } from '../read-head.ts';
import { historyGap, type GapList } from './gap-list.ts';
import type { Place } from './locate-history.ts';

const maxPacked = 256 * 1024 * 1024;
const maxLog = 64 * 1024 * 1024;
const maxRefs = 1_000_000;
const maxDepth = 32;
const oid = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Name to id. Symbolic refs are left out: what they name is there as well. */
export function listRefs(place: Place, gaps: GapList): ReadonlyMap<string, string> {
  const refs = new Map<string, string>();
  if (!place.refsAreFiles) {
    gaps.add(historyGap('refs', 'unsupported', 'the refs are kept in a format that is not read: what is reachable is not known', 'git refs migrate --ref-format=files'));
    return refs;
  }
  readPacked(place.commonDir, refs, gaps);
  for (const folder of new Set([place.commonDir, place.gitDir])) walk(folder, 'refs', 0, refs, gaps);
  readStash(place.commonDir, refs, gaps);
  if (place.head.commit !== undefined) refs.set('HEAD', place.head.commit);
  const worktrees = listDirectory(join(place.commonDir, 'worktrees'));
  if (worktrees.ok) {
    for (const { name } of worktrees.value.entries) {
      const { commit } = readHead(join(place.commonDir, 'worktrees', name), place.commonDir);
      if (commit !== undefined) refs.set(`worktrees/${name}/HEAD`, commit);
    }
  }
  return refs;
}

function readPacked(commonDir: string, refs: Map<string, string>, gaps: GapList): void {
  const read = readBounded(join(commonDir, 'packed-refs'), maxPacked);
  if (!read.ok) {
    if (read.error.what !== 'missing') gaps.add(historyGap('packed-refs', read.error.what, `the packed refs cannot be read: ${read.error.why}`));
    return;
  }
  for (const line of Buffer.from(read.value).toString('utf8').split('\n')) {
    const [, id, name] = /^([0-9a-f]{40,64}) (refs\/.+)$/.exec(line) ?? [];
    if (id !== undefined && name !== undefined) refs.set(name, id);
    else if (line !== '' && !/^[#^]/.test(line)) gaps.add(historyGap('packed-refs', 'unparsable', 'a line of the packed refs is malformed'));
  }
}

function walk(folder: string, name: string, depth: number, refs: Map<string, string>, gaps: GapList): void {
  const listing = listDirectory(join(folder, name));
  if (!listing.ok) {
    if (listing.error.what !== 'missing') gaps.add(historyGap(name, listing.error.what, `refs cannot be listed: ${listing.error.why}`));
    return;
  }
  for (const entry of listing.value.entries) {
    const path = `${name}/${entry.name}`;
    if (refs.size >= maxRefs || depth > maxDepth) gaps.add(historyGap('refs', 'limit', 'there are more refs, or deeper ones, than are read'));
    else if (entry.isDirectory()) walk(folder, path, depth + 1, refs, gaps);
    else if (!entry.name.endsWith('.lock')) readOne(folder, path, refs, gaps);
  }
}

function readOne(folder: string, path: string, refs: Map<string, string>, gaps: GapList): void {
  const read = readBounded(join(folder, path), 4096);
  const value = read.ok ? (Buffer.from(read.value).toString('latin1').split('\n', 1)[0] ?? '').trim() : '';
  if (oid.test(value)) refs.set(path, value);
  else if (!read.ok || !value.startsWith('ref:')) gaps.add(historyGap(path, read.ok ? 'unparsable' : read.error.what, `a ref cannot be read: ${read.ok ? 'it names no object' : read.error.why}`));
}

/** Only the newest entry is a ref; the older ones stand in its log. */
function readStash(commonDir: string, refs: Map<string, string>, gaps: GapList): void {
  const read = readBounded(join(commonDir, 'logs/refs/stash'), maxLog);
  if (!read.ok) {
    if (read.error.what !== 'missing') gaps.add(historyGap('logs/refs/stash', read.error.what, `the older entries of the stash cannot be listed: ${read.error.why}`));
    return;
  }
  for (const [at, line] of Buffer.from(read.value).toString('latin1').split('\n').entries()) {
    const id = /^[0-9a-f]{40,64} ([0-9a-f]{40,64}) /.exec(line)?.[1];
    if (id !== undefined) refs.set(`stash-log/${at}`, id);
  }
}
