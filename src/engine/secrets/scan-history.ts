// Secrets of the history: every object of the packs is scanned; who brought a secret in and whether it is still there is looked up only for what was found.
import type { Change, Lifecycle } from '#model/finding';
import type { LeftOut } from '#model/coverage';
import type { Gap } from '#model/gap';
import type { Excludes } from '#collect/files/excludes';
import type { ObjectType } from '#collect/git/history/contract';
import { openHistory, type History } from '#collect/git/history/open-history';
import type { SecretsRequest } from '../request.ts';
import type { RuleSetup, SecretScanner } from './load-rules.ts';
import { toOccurrences, type Occurrence } from './occurrence.ts';
import { mergeObjects, scanObjects, type FoundIn, type ObjectsFound } from './scan-objects.ts';
import { hasWorkers, makeCounter, startHelper, stopAll, takenOf, taker, threadsFor, type Helper } from './threads.ts';
import type { HistoryJob } from './worker-job.ts';

export interface HistoryFound {
  readonly occurrences: readonly Occurrence[];
  readonly gaps: readonly Gap[];
  /** What `exclude:` and `--exclude` left out of it. */
  readonly leftOut: readonly LeftOut[];
  readonly seen: number;
  readonly judged: number;
  readonly bytes: number;
  readonly lifecycleOf: (rule: string, secret: string) => Lifecycle | undefined;
}

export interface HistoryOptions {
  readonly request: SecretsRequest;
  readonly maxBytes: number;
  readonly excludes: Excludes;
  /** Where the target stands below the repository's root; what lies elsewhere is not of it. */
  readonly subfolder: string;
  readonly stop: () => string | undefined;
  readonly setup: RuleSetup;
  /** This one included; as many as the machine has unless told. */
  readonly threads?: number;
  readonly onProgress: (done: number, total: number) => void;
}

const keyOf = (rule: string, secret: string): string => `${rule}\0${secret}`;

/** Fewer objects are scanned sooner than a helper is there. */
const mostAlone = 2500;

/** Objects with candidates, and why it was stopped. */
async function scanAll(history: History, job: HistoryJob, scanner: SecretScanner, options: HistoryOptions): Promise<ObjectsFound & { readonly stopped: string | undefined }> {
  const total = history.plan.roots.length;
  const counter = makeCounter();
  const next = taker(counter, total);
  const results: ObjectsFound[] = [];
  const helpers: Helper<ObjectsFound>[] = [];
  const threads = threadsFor(options.threads);
  let stopped: string | undefined;
  if (history.plan.count > mostAlone && hasWorkers()) for (let index = 1; index < threads; index += 1) helpers.push(startHelper<ObjectsFound>({ history: job, counter, setup: options.setup }));
  try {
    for (let done = false; !done && stopped === undefined; ) {
      const until = performance.now() + 120;
      results.push(scanObjects(history, scanner, () => {
        if (performance.now() > until) return undefined;
        const root = next();
        if (root === undefined) done = true;
        return root;
      }, job.wanted));
      stopped = options.stop();
      if (stopped !== undefined) stopAll(counter);
      options.onProgress(takenOf(counter, total), total);
      await new Promise((resolve) => void setImmediate(resolve));
    }
    for (const helper of helpers) results.push(await helper.found);
  } finally {
    helpers.forEach((helper) => helper.end());
  }
  return { ...mergeObjects(results), stopped };
}

type Life = ReturnType<History['lifecycle']> extends ReadonlyMap<string, infer L> ? L : never;

const iso = (seconds: number): string => (Number.isFinite(seconds) && Math.abs(seconds) < 1e11 ? new Date(seconds * 1000).toISOString().replace('.000Z', 'Z') : '');

/** Author and date of a commit or tag, from its text. */
function signed(text: string): { readonly author: string; readonly date: string } {
  const [, author = '', seconds = ''] = /^(?:author|tagger) ([^<\n]{0,200}) <[^>\n]{0,200}> (\d{1,12})/m.exec(text) ?? [];
  return { author, date: iso(Number(seconds)) };
}

const wanted = (life: Life | undefined, type: ObjectType, reach: SecretsRequest['reach']): boolean =>
  reach === 'all' || life?.reach === 'head' || (reach === 'refs' && life?.reach === 'refs') || type === 'tag';

/** Places of one object: where commits brought it in; for a commit or tag its message. */
function placesOf(each: FoundIn, life: Life | undefined, history: History, options: HistoryOptions): readonly { readonly path: string; readonly commit: string; readonly author: string; readonly date: string; readonly depth: number }[] {
  if (each.type !== 'blob') {
    const object = history.readObject(each.oid);
    return [{ path: each.type === 'tag' ? 'tag message' : 'commit message', commit: each.oid, ...signed(object.ok ? Buffer.from(object.value.bytes).toString('utf8') : ''), depth: life?.introduced[0]?.depth ?? 0 }];
  }
  const prefix = options.subfolder === '' ? '' : `${options.subfolder}/`;
  const changes = (life?.introduced ?? []).map(({ path, commit, author, date, depth }) => ({ path, commit, author, date: iso(date), depth }));
  const all = changes.length > 0 ? changes : [{ path: life?.paths[0] ?? `object ${each.oid.slice(0, 12)}`, commit: each.oid, author: '', date: '', depth: 0 }];
  return all.filter(({ path }) => path.startsWith(prefix)).map((change) => ({ ...change, path: change.path.slice(prefix.length) })).filter(({ path }) => {
    const excluded = options.excludes.findDeep(path);
    if (excluded !== undefined) excluded.files += 1;
    return excluded === undefined;
  });
}

type Told = Change & { readonly depth: number };

/** Commits of one day are told apart by which follows the other: scripts and rebases date many alike. */
const isBefore = (a: Told, b: Told): boolean => (a.date === b.date ? a.depth < b.depth || (a.depth === b.depth && a.commit < b.commit) : a.date < b.date);
const plain = ({ commit, author, date, path }: Told): Change => ({ commit, author, date, path });

interface Record {
  readonly occurrences: Occurrence[];
  introduced: Told | undefined;
  removed: Told | undefined;
  inHead: boolean;
  reach: Lifecycle['reach'];
}

const reaches = ['dangling', 'ref', 'head'] as const;
const reachOf = (life: Life | undefined): Lifecycle['reach'] => (life?.reach === 'head' ? 'head' : life?.reach === 'refs' ? 'ref' : 'dangling');

/** At most so many places of one secret are told. */
const mostPlaces = 20;

function addTo(records: Map<string, Record>, each: FoundIn, life: Life | undefined, history: History, options: HistoryOptions): string | undefined {
  const places = placesOf(each, life, history, options);
  if (places.length === 0) return undefined;
  const object = history.readObject(each.oid);
  if (!object.ok) return object.error.why;
  const [first] = places;
  const removed = (life?.removed ?? []).at(-1);
  for (const occurrence of toOccurrences(first?.path ?? '', object.value.bytes, object.value.bytes.length, each.candidates)) {
    const key = keyOf(occurrence.rule, occurrence.secret);
    const record = records.get(key) ?? { occurrences: [], introduced: undefined, removed: undefined, inHead: false, reach: 'dangling' as const };
    records.set(key, record);
    for (const place of places) {
      if (record.occurrences.length < mostPlaces) record.occurrences.push({ ...occurrence, path: place.path, commit: place.commit });
      if (record.introduced === undefined || isBefore(place, record.introduced)) record.introduced = place;
    }
    const last = removed === undefined ? undefined : { ...removed, date: iso(removed.date) };
    if (last !== undefined && (record.removed === undefined || isBefore(record.removed, last))) record.removed = last;
    record.inHead ||= (life?.headPaths.length ?? 0) > 0 || (each.type === 'commit' && life?.reach === 'head');
    if (reaches.indexOf(reachOf(life)) > reaches.indexOf(record.reach)) record.reach = reachOf(life);
  }
  return undefined;
}

function toLifecycle({ introduced, removed, inHead, reach }: Record): Lifecycle {
  return { ...(introduced === undefined ? {} : { introduced: plain(introduced) }), ...(removed === undefined || inHead ? {} : { removed: plain(removed) }), inHead, reach };
}

const failed = (why: string, what: Gap['what'] = 'unreadable'): Gap => ({ where: { subject: 'git history' }, what, why, required: true });

/** `folder`: root of a working tree or bare repository. What cannot be read is a required gap. */
export async function scanHistory(folder: string, scanner: SecretScanner, options: HistoryOptions): Promise<HistoryFound> {
  const nothing = { occurrences: [], leftOut: [], seen: 0, judged: 0, bytes: 0, lifecycleOf: () => undefined };
  const limits = { maxObject: Math.min(options.maxBytes, 32 * 1024 * 1024) };
  const opened = openHistory(folder, limits);
  if (!opened.ok) return { ...nothing, gaps: [failed(opened.error.why, opened.error.what)] };
  const history = opened.value;
  try {
    const since = options.request.since === undefined ? undefined : history.since(options.request.since);
    if (since?.ok === false) return { ...nothing, gaps: [{ ...failed(`${options.request.since ?? ''}: ${since.error.why}`, since.error.what), mend: 'git fetch the branch it is on, with its history' }] };
    const { found, totals, archives, stopped } = await scanAll(history, { folder, options: { ...limits, plan: history.plan }, ...(since === undefined ? {} : { wanted: since.value }) }, scanner, options);
    if (history.mayLack) history.checkComplete();
    const lives = history.lifecycle(found.map(({ oid }) => oid));
    const records = new Map<string, Record>();
    const lost: Gap[] = [];
    for (const each of found) {
      if (!wanted(lives.get(each.oid), each.type, options.request.reach)) continue;
      const why = addTo(records, each, lives.get(each.oid), history, options);
      // Something was found in it: that must not be lost.
      if (why !== undefined) lost.push({ ...failed(`a secret was found in an object that cannot be read again: ${why}`), where: { subject: `object ${each.oid}` } });
    }
    const open = [...new Map([...totals.gaps, ...history.gaps(), ...lost, ...(stopped === undefined ? [] : [failed(stopped, 'timeout')])].map((gap) => [JSON.stringify(gap), gap])).values()];
    const packed: Gap[] = archives === 0 ? [] : [{ where: { subject: 'git history' }, what: 'unsupported', why: `archives in older versions are not unpacked: of ${archives} only the bytes as they stand were searched`, required: false }];
    return {
      occurrences: [...records.values()].flatMap(({ occurrences }) => occurrences),
      gaps: [...open, ...packed],
      leftOut: options.excludes.rows(),
      // Trees are no content: what counts is what was scanned, and what could not be.
      seen: totals.objects + open.length, judged: totals.objects, bytes: totals.bytes,
      lifecycleOf: (rule, secret) => {
        const record = records.get(keyOf(rule, secret));
        return record === undefined ? undefined : toLifecycle(record);
      },
    };
  } finally {
    history.close();
  }
}
