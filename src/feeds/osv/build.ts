// Makes the two files of an ecosystem, index and record pack, out of a shelf: anew, or by merging what changed into the last build.
// Both ways give the same index, byte for byte; one malformed record costs that record.
import { setImmediate } from 'node:timers/promises';
import { collectGarbage, garbageLimit } from '#kit/io/collect-garbage';
import type { Progress } from '#model/ports';
import { err, ok, type Result } from '#model/result';
import { readRecord } from './build-record.ts';
import { createArena, type Arena } from './arena.ts';
import { toDraft, type Draft } from './draft.ts';
import { uniteGroups } from './groups.ts';
import { createIndexWriter, type IndexWriter } from './index-writer.ts';
import { keysOf, namingProbe } from './keys.ts';
import { mergeIndex, type LastBuild } from './merge.ts';
import { createPackWriter, packRow, type PackRow, type PackWriter } from './pack-writer.ts';
import { isSmall, planUpdate, type Plan } from './plan.ts';
import { blobsOf } from './packages.ts';
import type { Rejected, Shelf } from './shelf.ts';

export interface BuildInput {
  readonly ecosystem: string;
  /** Where the two files go. */
  readonly folder: string;
  readonly shelf: Shelf;
  readonly last: LastBuild | undefined;
  readonly progress: Progress;
  readonly signal?: AbortSignal | undefined;
}

export interface Built {
  /** SHA-256 of the files `<index>.idx` and `<pack>.rec`, hex. */
  readonly index: string;
  readonly pack: string;
  readonly records: number;
  /** New, changed and gone records; all of them for a first build. */
  readonly changes: number;
  /** The newest modified date; nothing where all are undated. */
  readonly newest: string | undefined;
  readonly rejected: readonly Rejected[];
}

/** Fails with the reason when no record can be read, when it is given up, or when the last build is damaged (`damaged`: try without). */
export async function buildIndex(input: BuildInput): Promise<Result<Built | 'same', { readonly why: string; readonly damaged: boolean }>> {
  const { shelf, last } = input;
  const plan = last === undefined ? undefined : planUpdate(last.pack, shelf);
  if (plan?.changes === 0) return ok('same');
  const merge = plan !== undefined && isSmall(plan, shelf.ids.length) ? plan : undefined;
  const packWriter = createPackWriter(input.folder);
  const indexWriter = createIndexWriter(input.folder);
  const arena = createArena(input.folder);
  try {
    const made = await makeBoth(input, merge, packWriter, indexWriter, arena);
    if (!made.ok) return made;
    return ok({ ...made.value, changes: plan?.changes ?? made.value.records });
  } finally {
    packWriter.discard();
    indexWriter.discard();
    arena.close();
    if (merge === undefined && shelfIsLarge(shelf)) collectGarbage();
  }
}

/** Below this the garbage is not worth the pause. */
const shelfIsLarge = (shelf: Shelf): boolean => shelf.ids.length > 20_000;

/** What a build may have in use before it gives garbage back, in megabytes. */
const heldMegabytes = 110;

type Failure = { readonly why: string; readonly damaged: boolean };

async function makeBoth(
  input: BuildInput, plan: Plan | undefined, packWriter: PackWriter, indexWriter: IndexWriter, arena: Arena,
): Promise<Result<Omit<Built, 'changes'>, Failure>> {
  const copied = await copyRecords(input, plan, packWriter, arena);
  if (!copied.ok) return err({ why: copied.error, damaged: false });
  const { drafts, rows, newest, rejected } = copied.value;
  if (rows === 0) return err({ why: emptyReason(rejected), damaged: false });
  // The pack first: what it holds in memory is given back before the groups are made.
  const pack = packWriter.finish();
  if (plan === undefined && shelfIsLarge(input.shelf)) collectGarbage();
  if (plan === undefined || input.last === undefined) {
    const ease = garbageLimit(heldMegabytes);
    let made = 0;
    for (const [key, blob] of blobsOf(drafts, uniteGroups(drafts, arena), arena)) {
      indexWriter.add(key, blob);
      if ((made += 1) % 1024 === 0) ease();
    }
  } else {
    const merged = mergeIndex(input.last, plan, drafts, input.ecosystem, arena, indexWriter);
    if (!merged.ok) return err({ why: merged.error, damaged: true });
  }
  const index = indexWriter.finish({ ecosystem: input.ecosystem, naming: namingProbe(input.ecosystem) });
  return ok({ index, pack, records: rows, newest, rejected });
}

function emptyReason(rejected: readonly Rejected[]): string {
  const [first] = rejected;
  return first === undefined ? 'it has no records' : `none of its ${rejected.length} records can be read (${first.entry}: ${first.why})`;
}

interface Copied {
  /** Of the records that were read, in the order of their ids. */
  readonly drafts: readonly Draft[];
  readonly rows: number;
  readonly newest: string | undefined;
  readonly rejected: readonly Rejected[];
}

/** Writes every record to the pack. What the plan keeps is copied in long runs and not looked at. */
async function copyRecords(input: BuildInput, plan: Plan | undefined, writer: PackWriter, arena: Arena): Promise<Result<Copied, string>> {
  const { shelf, ecosystem, progress } = input;
  const keyOf = keysOf(ecosystem);
  const drafts: Draft[] = [];
  const rejected = [...shelf.rejected];
  const add = (row: PackRow): void => {
    writer.add(row);
    if (row.modified > newest && !row.modified.startsWith('0001-')) newest = row.modified;
    rows += 1;
  };
  let newest = '';
  let rows = 0;
  let damaged = 0;
  const tolerated = Math.max(1, shelf.ids.length / 100);
  const ease = garbageLimit(heldMegabytes);
  for (let at = 0; at < shelf.ids.length; at += 1) {
    const old = plan?.kept[at] ?? -1;
    if (old >= 0 && input.last !== undefined) {
      const end = copyRun(input.last, plan as Plan, at, writer, add);
      at = end - 1;
      continue;
    }
    const read = readRecord(shelf, at);
    if (read.ok) {
      const draft = toDraft(read.value.record, keyOf, arena);
      drafts.push(draft);
      writer.data.write(read.value.raw.bytes);
      add(packRow(draft, read.value.record.modified, read.value.raw, shelf.crc[at] ?? 0, shelf.size[at] ?? 0));
    } else {
      rejected.push({ entry: `${shelf.ids[at]}.json`, why: read.error.why });
      if (read.error.damaged && (damaged += 1) > tolerated) return err(`the archive is damaged: ${damaged} of its records so far (${shelf.ids[at]}: ${read.error.why})`);
    }
    if (at % 1024 === 0) {
      ease();
      progress.step(`Reading ${ecosystem} advisories`, at, shelf.ids.length);
      await setImmediate();
      if (input.signal?.aborted) return err('given up');
    }
  }
  return ok({ drafts, rows, newest: newest === '' ? undefined : newest, rejected });
}

/** Copies the records from `at` on that stand side by side in the last pack. Returns the position after them. */
function copyRun(last: LastBuild, plan: Plan, at: number, writer: PackWriter, add: (row: PackRow) => void): number {
  const first = plan.kept[at] ?? 0;
  let end = at;
  for (; plan.kept[end] === first + end - at; end += 1) add(last.pack.row(first + end - at));
  const stop = last.pack.offset(first + end - at);
  for (let offset = last.pack.offset(first); offset < stop; ) {
    const bytes = last.pack.read(offset, Math.min(copyBytes, stop - offset));
    if (bytes.length === 0) throw new RangeError('the last record pack is cut short');
    writer.data.write(bytes);
    offset += bytes.length;
  }
  return end;
}

const copyBytes = 4 << 20;
