// Makes the plan: reads every index and every header, finds each delta's base, and orders the roots. No object is inflated.
import { randomInt } from 'node:crypto';
import { openRandomFile, type RandomFile } from '#kit/io/random-file';
import { makeGapList, historyGap, type GapList } from './gap-list.ts';
import { deltaType, growForest } from './grow-forest.ts';
import { listLoose, listPacks, type ListedPack } from './list-objects.ts';
import { objectStores } from './object-stores.ts';
import { addOid, findOid, tableFor, type Oids } from './oid-table.ts';
import { brokenType, sharedArray, unknownType, type Plan, type PlannedPack } from './plan.ts';
import { ofsDelta, openHeaders, refDelta, type Headers } from './read-headers.ts';

type Draft = Omit<Plan, 'roots' | 'gaps' | 'packs'>;

/** `commonDir` is where `objects` stands. */
export function planHistory(commonDir: string, hashLength: 20 | 32 = 20): Plan {
  const gaps = makeGapList();
  const stores = objectStores(commonDir, gaps);
  const listed = listPacks(stores, hashLength, gaps);
  const loose = listLoose(stores, hashLength, gaps);
  const firstLoose = listed.reduce((sum, pack) => sum + pack.index.count, 0);
  const draft = emptyDraft(firstLoose + loose.length, firstLoose, hashLength, stores);
  let first = 0;
  for (const [number, pack] of listed.entries()) {
    draft.oids.bytes.set(pack.index.oids, first * hashLength);
    draft.offsets.set(pack.index.offsets, first);
    draft.packOf.fill(number, first, first + pack.index.count);
    first += pack.index.count;
  }
  for (const [at, { store, oid }] of loose.entries()) {
    draft.oids.bytes.set(Buffer.from(oid, 'hex'), (firstLoose + at) * hashLength);
    draft.packOf[firstLoose + at] = store;
    draft.types[firstLoose + at] = unknownType;
  }
  for (let index = 0; index < draft.count; index += 1) if (!addOid(draft.oids, index)) draft.twins[index] = 1;
  first = 0;
  const packs = listed.map((pack): PlannedPack => {
    const size = readPack(pack, draft, first, gaps);
    first += pack.index.count;
    return { path: pack.path, name: pack.name, size };
  });
  const roots = growForest(draft, (index) => packs[draft.packOf[index] ?? 0]?.name ?? '', gaps);
  return { ...draft, packs, roots, gaps: gaps.all() };
}

function emptyDraft(count: number, firstLoose: number, hashLength: number, stores: readonly string[]): Draft {
  const oids: Oids = { bytes: sharedArray(Uint8Array, count * hashLength), length: hashLength, table: tableFor(count), seed: randomInt(2 ** 31) };
  return {
    count, firstLoose, stores, oids,
    packOf: sharedArray(Uint16Array, count), offsets: sharedArray(Float64Array, count), heads: sharedArray(Uint8Array, count), spans: sharedArray(Uint32Array, count),
    sizes: sharedArray(Uint32Array, count), types: sharedArray(Uint8Array, count), parents: sharedArray(Int32Array, count).fill(-1),
    firstChild: sharedArray(Int32Array, count).fill(-1), nextSibling: sharedArray(Int32Array, count).fill(-1), twins: sharedArray(Uint8Array, count),
  };
}

/** Fills the draft for one pack; its size. */
function readPack(pack: ListedPack, draft: Draft, first: number, gaps: GapList): number {
  const { count, offsets } = pack.index;
  const opened = openRandomFile(pack.path);
  if (!opened.ok) {
    gaps.add(historyGap(pack.name, opened.error.what, `the pack cannot be read, and its ${count} objects with it: ${opened.error.why}`));
    return 0;
  }
  const file = opened.value;
  try {
    const bad = envelopeFault(file, pack, draft.oids.length);
    if (bad !== undefined) gaps.add(historyGap(pack.name, 'unparsable', bad, 'git fsck'));
    const end = file.size - draft.oids.length;
    const { sorted, byRank } = inOrder(offsets);
    const headers = openHeaders(file, draft.oids.length);
    let now = 0;
    const atOffset = (place: number): number => {
      const at = rankBefore(sorted, now, place);
      return sorted[at] === place ? first + (byRank[at] ?? 0) : -1;
    };
    for (let rank = 0; rank < count; rank += 1) {
      now = rank;
      const offset = sorted[rank] ?? 0;
      // Two ids at one place: the index lies about one of them, and only one is made.
      if (sorted[rank - 1] === offset) {
        gaps.add(historyGap(pack.name, 'unparsable', 'its index gives two objects one place', 'git fsck'));
        continue;
      }
      const fault = fillOne(draft, first + (byRank[rank] ?? 0), { offset, end, next: sorted[rank + 1] ?? end }, headers, atOffset);
      if (fault !== undefined) gaps.add(historyGap(pack.name, 'unparsable', `an object at ${offset} cannot be read: ${fault}`, 'git fsck'));
    }
    return file.size;
  } finally {
    file.close();
  }
}

function envelopeFault(file: RandomFile, pack: ListedPack, hashLength: number): string | undefined {
  const bytes = new Uint8Array(12 + hashLength);
  const head = file.read(bytes, 0, 12, 0);
  const tail = file.size < bytes.length ? undefined : file.read(bytes, 12, hashLength, file.size - hashLength);
  if (!head.ok || tail?.ok !== true) return 'the pack is cut off';
  const view = Buffer.from(bytes.buffer);
  if (view.toString('latin1', 0, 4) !== 'PACK') return 'the pack does not begin as packs do';
  if (view.readUInt32BE(4) !== 2 && view.readUInt32BE(4) !== 3) return `version ${view.readUInt32BE(4)} of the pack is not known`;
  if (view.readUInt32BE(8) !== pack.index.count) return 'pack and index disagree about the number of objects';
  return view.subarray(12).equals(pack.index.packSum) ? undefined : 'pack and index do not belong together: the checksum that one names is not that of the other';
}

interface Place {
  readonly offset: number;
  /** Where the next object begins, and where all of them end. */
  readonly next: number;
  readonly end: number;
}

/** Fills in object `index`; a fault leaves it broken. */
function fillOne(draft: Draft, index: number, place: Place, headers: Headers, atOffset: (offset: number) => number): string | undefined {
  draft.types[index] = brokenType;
  if (place.offset < 12 || place.offset >= place.end) return 'its place is outside of the pack';
  const fault = headers.read(place.offset);
  if (fault !== undefined) return fault;
  const { type, size, length, base } = headers;
  draft.heads[index] = length;
  draft.spans[index] = Math.min(place.next - place.offset, 0xffffffff);
  draft.sizes[index] = Math.min(size, 0xffffffff);
  if (type !== ofsDelta && type !== refDelta) draft.types[index] = type;
  else {
    const parent = type === ofsDelta ? atOffset(base) : findOid(draft.oids, headers.bytes, headers.idAt);
    if (parent < 0) return type === ofsDelta ? 'no object begins where its base should stand' : 'its base is not in the repository';
    if (parent === index) return 'it is its own base';
    draft.types[index] = deltaType;
    draft.parents[index] = parent;
  }
  return undefined;
}

/** Offsets in the order of the pack, and whose they are. Sorting numbers is far faster than sorting by a function, so the place rides along where it fits. */
function inOrder(offsets: Float64Array): { readonly sorted: Float64Array; readonly byRank: Int32Array } {
  const count = offsets.length;
  const byRank = new Int32Array(count);
  const keys = new Float64Array(count);
  let fits = true;
  for (let i = 0; i < count; i += 1) {
    const key = (offsets[i] ?? 0) * count + i;
    fits &&= Number.isSafeInteger(key);
    keys[i] = key;
  }
  if (fits) keys.sort();
  else {
    for (let i = 0; i < count; i += 1) byRank[i] = i;
    byRank.sort((a, b) => (offsets[a] ?? 0) - (offsets[b] ?? 0));
  }
  const sorted = new Float64Array(count);
  for (let rank = 0; rank < count; rank += 1) {
    if (fits) byRank[rank] = (keys[rank] ?? 0) % count;
    sorted[rank] = offsets[byRank[rank] ?? 0] ?? 0;
  }
  return { sorted, byRank };
}

/** The rank of `place`, which stands before that of `rank`, mostly not far: steps back ever wider, then halves. */
function rankBefore(sorted: Float64Array, rank: number, place: number): number {
  let high = rank;
  let step = 1;
  let low = rank - step;
  while (low > 0 && (sorted[low] ?? 0) > place) {
    high = low;
    step *= 2;
    low -= step;
  }
  if (low < 0) low = 0;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
