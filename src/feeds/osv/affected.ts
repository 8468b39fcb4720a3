// `affected[]` of an OSV record: one entry per package with its versions and ranges. What is not as the schema says costs the record. What a newer
// schema may say (a type of range, a kind of event) leaves open what that range covers, and the rest of the record stands.
import { fieldOf, isRecord, stringOf } from '#kit/text/json';
import type { AdvisoryRange, RangeEvent } from '#model/advisory';
import { err, ok, type Result } from '#model/result';
import { ratingOf, scoresOf, vectorOf, type Score } from './severity.ts';

export interface Affected {
  /** As written, with its `:suffix`. */
  readonly ecosystem: string;
  readonly name: string;
  readonly ranges: readonly AdvisoryRange[];
  readonly versions: readonly string[];
  readonly informational: string | undefined;
  readonly scores: readonly Score[];
  readonly rating: string | undefined;
}

/** Absent is empty: a record may name no package (only commits). */
export function toAffected(value: unknown): Result<readonly Affected[], string> {
  if (value === undefined || value === null) return ok([]);
  if (!Array.isArray(value)) return err('"affected" is no list');
  const out: Affected[] = [];
  for (const one of value as readonly unknown[]) {
    const made = affectedOf(one);
    if (!made.ok) return made;
    if (made.value !== undefined) out.push(made.value);
  }
  return ok(out);
}

function affectedOf(value: unknown): Result<Affected | undefined, string> {
  if (!isRecord(value)) return err('an entry of "affected" is no object');
  const pack = fieldOf(value, 'package');
  if (pack === undefined || pack === null) return ok(undefined);
  const ecosystem = stringOf(fieldOf(pack, 'ecosystem'));
  const name = stringOf(fieldOf(pack, 'name'));
  if (ecosystem === undefined || name === undefined || name === '' || name.length > 1024) return err('a package without a name or ecosystem');
  if (/[\u0000-\u001f]/.test(name + ecosystem)) return err('a package name with control characters');
  const versions = versionsOf(fieldOf(value, 'versions'));
  if (!versions.ok) return versions;
  const ranges = rangesOf(fieldOf(value, 'ranges'));
  if (!ranges.ok) return ranges;
  const database = fieldOf(value, 'database_specific');
  const informational = stringOf(fieldOf(database, 'informational'));
  const own = scoresOf(fieldOf(value, 'severity'));
  return ok({
    ecosystem, name, versions: versions.value,
    ranges: withoutIdleGit(ranges.value, versions.value),
    informational: informational !== undefined && informational.length <= 60 ? informational : undefined,
    scores: own.length > 0 ? own : vectorOf(database),
    rating: ratingOf(database),
  });
}

/** Commits decide nothing where versions or another range do, and there are many of them. Alone they stay: they make it unknown. */
function withoutIdleGit(ranges: readonly AdvisoryRange[], versions: readonly string[]): readonly AdvisoryRange[] {
  const decided = versions.length > 0 || ranges.some((range) => range.type !== 'GIT');
  return decided ? ranges.filter((range) => range.type !== 'GIT') : ranges;
}

function versionsOf(value: unknown): Result<readonly string[], string> {
  if (value === undefined || value === null) return ok([]);
  if (!Array.isArray(value) || !value.every((one) => typeof one === 'string')) return err('"versions" is no list of texts');
  return ok(value as readonly string[]);
}

function rangesOf(value: unknown): Result<readonly AdvisoryRange[], string> {
  if (value === undefined || value === null) return ok([]);
  if (!Array.isArray(value)) return err('"ranges" is no list');
  const ranges: AdvisoryRange[] = [];
  for (const one of value as readonly unknown[]) {
    const type = fieldOf(one, 'type');
    const events = fieldOf(one, 'events');
    if (typeof type !== 'string') return err('a range without a type');
    if (!Array.isArray(events)) return err('a range without events');
    const known = eventsOf(events as readonly unknown[]);
    if (known === undefined) return err('an event that is no object of texts');
    const readable = type === 'SEMVER' || type === 'ECOSYSTEM' || type === 'GIT';
    if (readable) ranges.push({ type, events: known.events });
    if (!readable || known.foreign) ranges.push(openRange);
  }
  return ok(ranges);
}

const kinds = ['introduced', 'fixed', 'last_affected', 'limit'] as const;

/** Without an `introduced` it covers nobody knows what: a version that nothing else names is unknown. */
const openRange: AdvisoryRange = { type: 'ECOSYSTEM', events: [] };

/** `foreign`: there is an event of another kind. Old records put several events into one object: `introduced` comes first then. */
function eventsOf(values: readonly unknown[]): { readonly events: readonly RangeEvent[]; readonly foreign: boolean } | undefined {
  const events: RangeEvent[] = [];
  let foreign = false;
  for (const one of values) {
    if (!isRecord(one)) return undefined;
    foreign ||= !Object.keys(one).every((key) => (kinds as readonly string[]).includes(key));
    for (const kind of kinds) {
      const version = fieldOf(one, kind);
      if (version === undefined) continue;
      if (typeof version !== 'string') return undefined;
      events.push([kind, version]);
    }
  }
  return { events, foreign };
}
