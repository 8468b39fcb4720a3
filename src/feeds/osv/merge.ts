// Merges changed records into the last index: packages that no change reaches are copied as they are, the others made anew from the
// records of the last pack and the new ones.
import { err, ok, type Result } from '#model/result';
import type { Arena } from './arena.ts';
import { blobIsWhole } from './blob.ts';
import { readRecord } from './build-record.ts';
import { toDraft, tokensOf, type Draft } from './draft.ts';
import { uniteGroups } from './groups.ts';
import { byCodeUnits } from './ids.ts';
import { keysOf } from './keys.ts';
import type { IndexReader } from './index-reader.ts';
import type { IndexWriter } from './index-writer.ts';
import { packagesIn } from './lines.ts';
import type { RecordPack } from './pack-reader.ts';
import { blobsOf } from './packages.ts';
import type { Plan } from './plan.ts';
import { recordsOfPackages, recordsReached } from './reach.ts';

export interface LastBuild {
  readonly index: IndexReader;
  readonly pack: RecordPack;
}

/** `fresh`: drafts of the new and changed records. Fails where the last build cannot be relied on, or the change reaches too far. */
export function mergeIndex(
  last: LastBuild, plan: Plan, fresh: readonly Draft[], ecosystem: string, arena: Arena, writer: IndexWriter,
): Result<undefined, string> {
  const reach = reachOf(last.pack, plan, fresh);
  if (reach === undefined) return err('the alias chains are too long to follow');
  const keyOf = keysOf(ecosystem);
  const drafts = [...fresh];
  for (const at of reach.positions) {
    const read = readRecord(last.pack, at);
    if (!read.ok) return err(`${last.pack.ids[at]} of the last build: ${read.error.why}`);
    drafts.push(toDraft(read.value.record, keyOf, arena));
  }
  drafts.sort((a, b) => byCodeUnits(a.id, b.id));
  const made = new Map(blobsOf(drafts, uniteGroups(drafts, arena), arena, reach.keys));
  return writeMerged(last.index, reach.keys, made, writer);
}

interface Reach {
  /** Packages to make anew. */
  readonly keys: ReadonlySet<string>;
  /** Records of the last pack that those packages and their alias groups need. */
  readonly positions: readonly number[];
}

function reachOf(pack: RecordPack, plan: Plan, fresh: readonly Draft[]): Reach | undefined {
  const left = new Uint8Array(pack.ids.length);
  for (const at of plan.left) left[at] = 1;
  const tokens = new Set<string>();
  const keys = new Set<string>();
  for (const draft of fresh) {
    for (const token of tokensOf(draft)) tokens.add(token);
    for (const key of packagesIn(draft.packageLine)) keys.add(key);
  }
  const tokensAt = (at: number): readonly string[] => tokensOf({ id: pack.ids[at] ?? '', aliasLine: pack.aliasLines[at] ?? '' });
  const take = (at: number): void => {
    for (const token of tokensAt(at)) tokens.add(token);
    for (const key of packagesIn(pack.packageLines[at] ?? '')) keys.add(key);
  };
  plan.left.forEach(take);
  const regrouped = recordsReached(pack, tokens, left);
  if (regrouped === undefined) return undefined;
  regrouped.forEach(take);
  const needed = recordsOfPackages(pack, keys, left);
  const others = new Set<string>(needed.flatMap(tokensAt));
  const members = recordsReached(pack, others, left);
  return members === undefined ? undefined : { keys, positions: [...new Set([...regrouped, ...needed, ...members])] };
}

function writeMerged(index: IndexReader, keys: ReadonlySet<string>, made: ReadonlyMap<string, Buffer>, writer: IndexWriter): Result<undefined, string> {
  const old = index.keys();
  if (!old.ok) return old;
  const places = index.places();
  if (!places.ok) return places;
  const read = sequentially(index);
  const fresh = [...made];
  let next = 0;
  for (const [at, key] of old.value.entries()) {
    for (; next < fresh.length && (fresh[next]?.[0] ?? '') < key; next += 1) addMade(fresh[next], writer);
    if (keys.has(key)) continue;
    const start = places.value[at] ?? 0;
    const blob = read(start, (places.value[at + 1] ?? 0) - start);
    if (!blobIsWhole(blob)) return err(`the advisories of ${key} in the last build are damaged`);
    writer.add(key, blob);
  }
  for (; next < fresh.length; next += 1) addMade(fresh[next], writer);
  return ok(undefined);
}

function addMade(made: readonly [string, Buffer] | undefined, writer: IndexWriter): void {
  if (made !== undefined) writer.add(...made);
}

const windowBytes = 2 << 20;

function sequentially(index: IndexReader): (offset: number, bytes: number) => Buffer {
  let start = 0;
  let window: Buffer = Buffer.alloc(0);
  return (offset, bytes) => {
    if (offset < start || offset + bytes > start + window.length) {
      window = index.read(offset, Math.max(bytes, windowBytes));
      start = offset;
    }
    return window.subarray(offset - start, offset - start + bytes);
  };
}
