// The only place where a candidate becomes a finding: its value is hashed with a key, masked, and left behind. One finding per rule and value, with all its places.
import { createHmac } from 'node:crypto';
import type { Change, RawFinding, SecretDetail } from '#model/finding';
import type { Place } from '#model/place';
import type { NamedRule } from '#detect/secrets/engine/compile';
import { covers } from '#detect/secrets/engine/inline-ignore';
import type { Occurrence } from './occurrence.ts';

/** The key of projects that have none of their own. It hides nothing from who guesses: see `hasOwnKey`. */
export const publicKey = 'assay: no key of this project';

/** `ghp_…(40)`: what the rule makes public anyway, and the length. */
export const maskOf = (prefix: string, secret: string): string => `${prefix}…(${secret.length})`;

const digest = (key: string, rule: string, secret: string): string => createHmac('sha256', key).update(rule).update('\0').update(secret, 'latin1').digest('hex');

const placeOf = ({ path, line, column, commit }: Occurrence): Place => ({ file: path, line, column, ...(commit === undefined ? {} : { commit }) });

const byPlace = (a: Occurrence, b: Occurrence): number => Number(a.commit !== undefined) - Number(b.commit !== undefined) || (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line || a.column - b.column);

export interface SealOptions {
  readonly key: string;
  readonly rules: ReadonlyMap<string, NamedRule>;
  /** Whether comments in the content may set a finding aside. */
  readonly honorIgnores: boolean;
  readonly lifecycleOf?: (rule: string, secret: string) => SecretDetail['lifecycle'];
}

export interface Sealed {
  readonly findings: readonly RawFinding[];
  /** Values that stand for a secret without being one. */
  readonly examples: number;
  readonly encrypted: number;
  /** Values by fingerprint, in memory only: for asking the issuer, and for taking them out of every text. */
  readonly values: ReadonlyMap<string, Occurrence>;
  /** Comments that did set something aside, as `path:line`. */
  readonly used: ReadonlySet<string>;
}

/** A place of the tree is told once, one of the history where it first stood so; what brought it in comes before what carried it on. */
function placesOf(own: readonly Occurrence[], introduced: Change | undefined): readonly Place[] {
  const began = ({ commit, file }: Place): number => (commit !== undefined && commit === introduced?.commit && file === introduced.path ? 0 : 1);
  const ordered = own.map(placeOf).sort((a, b) => Number(a.commit !== undefined) - Number(b.commit !== undefined) || began(a) - began(b));
  const told = new Map<string, Place>();
  for (const place of ordered) if (!told.has(`${place.line ?? 0} ${place.file}`)) told.set(`${place.line ?? 0} ${place.file}`, place);
  return [...told.values()].slice(0, mostPlaces);
}

const mostPlaces = 100;

const confidences = ['low', 'medium', 'high'] as const;

/** What sets the finding aside at this place: a file of the project, or a comment in its line. */
function asideOf({ aside, ignore, rule, path, line }: Occurrence, { honorIgnores }: SealOptions): RawFinding['suppression'] {
  if (aside !== undefined) return aside;
  if (!honorIgnores || ignore === undefined || !covers(ignore, rule)) return undefined;
  return { by: `${ignore.tag} in ${path}:${line}`, reason: ignore.reason ?? 'no reason given' };
}

/** Every place must be set aside: a value that stands somewhere else too is told. */
function suppressionOf(own: readonly Occurrence[], options: SealOptions, used: Set<string>): RawFinding['suppression'] {
  const asides = own.map((each) => asideOf(each, options));
  own.forEach(({ path, line, aside }, index) => void (aside === undefined && asides[index] !== undefined && used.add(`${path}:${line}`)));
  return asides.includes(undefined) ? undefined : asides[0];
}

function toFinding(fingerprint: string, own: readonly Occurrence[], rule: NamedRule, options: SealOptions, used: Set<string>): RawFinding | undefined {
  const [first] = own;
  if (first === undefined) return undefined;
  const lifecycle = options.lifecycleOf?.(first.rule, first.secret);
  const places = placesOf(own, lifecycle?.introduced);
  const mask = maskOf(first.prefix, first.secret);
  const { structure, facts } = first.inspection;
  const origin = own.every(({ commit }) => commit !== undefined) ? 'history' : own.some(({ commit }) => commit !== undefined) ? 'both' : 'tree';
  const suppression = suppressionOf(own, options, used);
  const confidence = own.reduce<Occurrence['confidence']>((most, each) => (confidences.indexOf(each.confidence) > confidences.indexOf(most) ? each.confidence : most), 'low');
  const secret: SecretDetail = {
    provider: rule.provider, allows: rule.about.allows, confidence, mask, origin,
    ...(structure === 'valid' ? { structure } : {}),
    ...(facts === undefined ? {} : { facts }),
    ...(first.encoded === undefined ? {} : { encoded: first.encoded }),
    ...(first.companions.length === 0 ? {} : { companions: first.companions.map(({ name, value, secret: confidential }) => ({ name, mask: confidential ? maskOf('', value) : value })) }),
    ...(lifecycle === undefined ? {} : { lifecycle }),
  };
  return {
    rule: `secrets/${rule.id}`, kind: 'secret', severity: confidence === 'low' && rule.provider !== 'generic' ? 'low' : rule.severity, outcome: 'fail',
    subject: { type: 'file', id: places[0]?.file ?? first.path }, ...(places[0] === undefined ? {} : { place: places[0] }), places,
    message: `${rule.title} ${mask}`,
    fix: { action: 'rotate', package: rule.title, verified: false, clears: [], note: rule.about.rotate },
    ...(suppression === undefined ? {} : { suppression }),
    secret, identity: ['secret', fingerprint],
  };
}

/** Findings in order of place. */
export function sealOccurrences(occurrences: readonly Occurrence[], options: SealOptions): Sealed {
  const groups = new Map<string, Occurrence[]>();
  let examples = 0;
  let encrypted = 0;
  for (const occurrence of [...occurrences].sort(byPlace)) {
    const { example } = occurrence.inspection;
    if (example !== undefined) {
      if (example === 'encrypted') encrypted += 1;
      else examples += 1;
      continue;
    }
    const fingerprint = digest(options.key, occurrence.rule, occurrence.secret);
    const group = groups.get(fingerprint);
    if (group) group.push(occurrence);
    else groups.set(fingerprint, [occurrence]);
  }
  const used = new Set<string>();
  const values = new Map<string, Occurrence>();
  const findings = [...groups].flatMap(([fingerprint, own]) => {
    const rule = options.rules.get(own[0]?.rule ?? '');
    if (own[0] !== undefined) values.set(fingerprint, own[0]);
    return rule === undefined ? [] : (toFinding(fingerprint, own, rule, options, used) ?? []);
  });
  return { findings, examples, encrypted, values, used };
}
