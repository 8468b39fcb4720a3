// Values that no provider is named for: what are they assigned to? One rule for passwords and one for keys and tokens, both of provider `generic`.
import type { Candidate } from './candidate.ts';
import type { Rules } from './compile.ts';
import { isGenericSecret } from './generic-value.ts';
import { kindOfName, nameBefore } from './names.ts';
import { toCandidate, type Place } from './judge-token.ts';
import { latin1 } from './window.ts';

export const genericRules = { password: 'generic-password', key: 'generic-api-key' } as const;

const longestValue = 256;

const isValue = (byte: number | undefined): boolean => byte !== undefined && byte > 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x27 && byte !== 0x60 && byte !== 0x2c && byte !== 0x3b && byte !== 0x3c && byte !== 0x3e && byte !== 0x28 && byte !== 0x29 && byte !== 0x5b && byte !== 0x5d && byte !== 0x7b && byte !== 0x7d && byte !== 0x5c;

const isQuote = (byte: number | undefined): boolean => byte === 0x22 || byte === 0x27 || byte === 0x60;

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/** `apiKey2: apiKey2`: the value is the name once more, as code has it everywhere. */
function repeats(name: string, value: string): boolean {
  const [a, b] = [plain(name), plain(value)];
  return a.length >= 5 && (b.includes(a) || a.includes(b));
}

export interface NamedValue {
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
  readonly operator: string;
}

/** Judges a value by the name before it. */
export function judgeNamed(place: Place, rules: Rules, { start, end, quoted, operator }: NamedValue, found: (candidate: Candidate) => void): void {
  const name = nameBefore(place.bytes, start);
  const kind = name === '' ? undefined : kindOfName(name);
  if (kind === undefined) return;
  const rule = rules.all.get(genericRules[kind]);
  const value = latin1(place.bytes, start, end);
  const before = place.bytes[start - 2];
  const after = place.bytes[end];
  const adjacent = !quoted && before !== 0x20 && (end >= place.length || after === 0x0a || after === 0x0d || after === 0x3b || after === 0x26);
  if (rule === undefined || !isGenericSecret({ kind, value, quoted, operator, adjacent, option: name.startsWith('--') })) return;
  if ((kind === 'key' || !quoted) && repeats(name, value)) return;
  const candidate = toCandidate(place, rule, start, value, {}, 'low');
  if (candidate !== undefined) found(candidate);
}

/** A random-looking segment `[at, end)` in a run of value characters: the whole value, from its quote or blank to the next. */
export function judgeGeneric(place: Place, rules: Rules, at: number, end: number, found: (candidate: Candidate) => void): void {
  const { bytes, length } = place;
  let start = at;
  while (start > 0 && at - start < longestValue && isValue(bytes[start - 1]) && bytes[start - 1] !== 0x3d && bytes[start - 1] !== 0x3a) start -= 1;
  let stop = end;
  while (stop < length && stop - end < longestValue && isValue(bytes[stop])) stop += 1;
  if (at - start >= longestValue || stop - end >= longestValue) return;
  const before = bytes[start - 1];
  const operator = before === 0x3d ? '=' : before === 0x3a ? ':' : ' ';
  judgeNamed(place, rules, { start, end: stop, quoted: isQuote(before) && bytes[stop] === before, operator }, found);
}
