// A version of which parts may be missing or wild (`1`, `1.2`, `1.x`, `1.2.*`), as the range languages over Semantic Versioning have it.
import { parseIdentifiers } from '../../versions/lib/semver.ts';
import { digitsEnd, versionText } from '../../versions/lib/scan.ts';

export interface Partial {
  /** The numbers before the first missing or wild part, as written: none to three. */
  readonly parts: readonly string[];
  /** Written with `x`, `X` or `*`, or not written at all. */
  readonly wild: boolean;
  /** With its dash; only where all three numbers are given. */
  readonly pre: string;
}

const isWild = (code: number): boolean => code === 120 || code === 88 || code === 42;
const isLead = (code: number): boolean => code === 118 || code === 86 || code === 61;

/** What follows the third number: a prerelease, build metadata, both or nothing. */
function readTail(text: string): string | undefined {
  const [pre = '', build] = text.split('+', 2);
  if (build !== undefined && parseIdentifiers(build) === undefined) return undefined;
  return pre === '' || (pre.startsWith('-') && parseIdentifiers(pre.slice(1)) !== undefined) ? pre : undefined;
}

/** `undefined` for what is neither. The empty text is wild. */
export function parsePartial(raw: string): Partial | undefined {
  if (raw.trim() === '') return { parts: [], wild: true, pre: '' };
  const text = versionText(raw);
  if (text === undefined) return undefined;
  const parts: string[] = [];
  let at = 0;
  while (isLead(text.charCodeAt(at))) at += 1;
  let wild = false;
  for (let part = 0; part < 3; part += 1) {
    const end = isWild(text.charCodeAt(at)) ? at + 1 : digitsEnd(text, at);
    if (end === at) return undefined;
    wild ||= isWild(text.charCodeAt(at));
    if (!wild) parts.push(text.slice(at, end));
    at = end;
    if (part === 2 || text.charCodeAt(at) !== 46) break;
    at += 1;
  }
  if (at === text.length) return { parts, wild, pre: '' };
  const pre = wild || parts.length === 3 ? readTail(text.slice(at)) : undefined;
  return pre === undefined ? undefined : { parts, wild, pre: wild ? '' : pre };
}

/** All three numbers, zeros for what is missing. */
export const lowest = (partial: Partial): string => `${[...partial.parts, '0', '0', '0'].slice(0, 3).join('.')}${partial.pre}`;

const safeDigits = 15;
const increment = (digits: string): string => (digits.length > safeDigits ? (BigInt(digits) + 1n).toString() : String(Number(digits) + 1));

/** The first version after all those that share the first `kept` numbers: `1.3.0` for two of 1.2.5. At least one number is kept. */
export function nextAfter(partial: Partial, kept: number): string {
  const part = (at: number): string => (at < kept - 1 ? (partial.parts[at] ?? '0') : at === kept - 1 ? increment(partial.parts[at] ?? '0') : '0');
  return `${part(0)}.${part(1)}.${part(2)}`;
}
