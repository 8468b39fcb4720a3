// Turns rules into what the scan loops need: one table of literals, a map of provider words, patterns made sticky. Done once per process.
import type { Near, SecretRule } from '../contract.ts';
import { assignmentWords } from './assignment-words.ts';
import { encryptionMarks } from './encryption-marks.ts';
import { leadingOf, type Mask } from './leading.ts';
import { wordHash } from './word-hash.ts';
import { bytesOf, literalTable, type Literal, type LiteralTable } from './literals.ts';

export interface NamedRule extends SecretRule {
  readonly id: string;
}

export interface TokenRule {
  readonly rule: NamedRule;
  readonly pattern: RegExp;
  readonly before: number;
  readonly reach: number;
  /** What stands where a match begins. */
  readonly leading: readonly Mask[];
  /** Its shortest literal is so long. */
  readonly shortest: number;
  /** Literals that fit in front of another one, where the match may begin before its literal; by their first byte, in lower case if case is ignored. */
  readonly earlier: readonly (readonly Uint8Array[] | undefined)[];
  /** Its literals, and how many more of them may stand in its window: where they crowd, none of them is what it seems. None where the window is short. */
  readonly crowd?: { readonly literals: RegExp; readonly most: number };
}

export interface NearRule {
  readonly rule: NamedRule;
  /** Bounded on both sides. */
  readonly value: RegExp;
  /** What stands where a value begins. */
  readonly leading: readonly Mask[];
  /** Its repeats add up to more than the usual window holds. */
  readonly long: boolean;
}

export interface Word {
  /** Bytes in lower case. */
  readonly text: Uint8Array;
  /** The second word of two; empty for one. */
  readonly second: Uint8Array;
  readonly near: NearRule;
}

export interface Rules {
  readonly all: ReadonlyMap<string, NamedRule>;
  readonly table: LiteralTable;
  /** Of the table, the first of the marks of what is encrypted; they stand side by side. */
  readonly firstMark: number;
  /** Per literal of the table: rules that begin there; none for a word of assignments. */
  readonly byLiteral: readonly (readonly TokenRule[])[];
  /** By literal of less than four characters: tried where a run of value characters begins. */
  readonly byHead: ReadonlyMap<string, readonly TokenRule[]>;
  readonly heads: readonly number[];
  /** By the first two bytes of a head: 1 where one begins so. */
  readonly headStarts: Uint8Array;
  /** By literal: 1 if all that use it want it to begin a word, 2 if all want something assigned behind it. */
  readonly literalUses: Uint8Array;
  /** By `wordHash` of the first three characters: 1 where a provider's word begins so. */
  readonly wordStarts: Uint8Array;
  /** By `wordHash` of the first three characters. */
  readonly words: readonly (readonly Word[] | undefined)[];
}

const defaultReach = 512;

/** The pattern as it is tried: at one place. A team's own patterns have a class of their own, which stays. */
const withFlags = (pattern: RegExp, flags: string): RegExp => new (pattern.constructor as RegExpConstructor)(pattern.source, [...new Set(pattern.flags.replace(/[gy]/g, '') + flags)].join(''));

/** Bounded on both sides; other classes than the language's see to that themselves. */
const alone = (value: RegExp): RegExp => (value.constructor === RegExp ? new RegExp(`(?<![A-Za-z0-9_])(?:${value.source})(?![A-Za-z0-9_])`, `y${value.flags.replace(/[gy]/g, '')}`) : withFlags(value, 'y'));

const usualNear = 240;
const repeatsOf = (source: string): number => [...source.matchAll(/\{(\d+)(?:,(\d+))?\}/g)].reduce((sum, [, least, most]) => sum + Number(most ?? least), 0);

/** Windows from here on are cut where the rule's literals crowd, so that no byte is looked at more often than that. */
const longReach = 800;
const spansLines = /\[\\s\\S\]\{\d+,\d{4,}\}/;
const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** A block of several lines ends where the next one begins; a token may hold its own literal a few times over. */
function crowdOf({ literals = [], reach = defaultReach, pattern }: NamedRule): TokenRule['crowd'] {
  if (reach < longReach || pattern === undefined) return undefined;
  return { literals: new RegExp(literals.map(escaped).join('|'), `g${pattern.flags.includes('i') ? 'i' : ''}`), most: reach > 4096 && spansLines.test(pattern.source) ? 0 : 8 };
}

/** Tried so often, a pattern is worth being read for how its matches begin: most scans try most patterns a few times. */
const worthReading = 500;
const unread: readonly Mask[] = [];

function leadingWhenWorth(pattern: RegExp): () => readonly Mask[] {
  let asked = 0;
  let made: readonly Mask[] | undefined;
  return () => {
    if (made !== undefined) return made;
    asked += 1;
    return asked < worthReading ? unread : (made = leadingOf(pattern));
  };
}

/** Most patterns of most scans are never tried: each is made when it is. */
function nearOf(rule: NamedRule, { value }: Near): NearRule {
  let made: RegExp | undefined;
  const leading = leadingWhenWorth(value);
  return {
    rule, long: repeatsOf(value.source) > usualNear,
    get value() {
      return (made ??= alone(value));
    },
    get leading() {
      return leading();
    },
  };
}

const noEarlier: TokenRule['earlier'] = [];

function earlierOf({ literals = [], before = 0, pattern }: NamedRule): TokenRule['earlier'] {
  const fitting = literals.filter(({ length }) => length <= before);
  if (fitting.length === 0) return noEarlier;
  const earlier: Uint8Array[][] = [];
  for (const literal of fitting) {
    const bytes = bytesOf(pattern?.flags.includes('i') === true ? literal.toLowerCase() : literal);
    (earlier[bytes[0] as number] ??= []).push(bytes);
  }
  return earlier;
}

function tokenOf(rule: NamedRule, pattern: RegExp): TokenRule {
  const crowd = crowdOf(rule);
  const { before = 0, reach = defaultReach, literals = [] } = rule;
  let made: RegExp | undefined;
  const leading = leadingWhenWorth(pattern);
  return {
    rule, before, reach, shortest: Math.min(...literals.map(({ length }) => length)), earlier: earlierOf(rule), ...(crowd === undefined ? {} : { crowd }),
    get pattern() {
      return (made ??= withFlags(pattern, 'y'));
    },
    get leading() {
      return leading();
    },
  };
}

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => void (map.get(key)?.push(value) ?? map.set(key, [value]));

/** See `literalUses`. Words of assignments come first, then marks of encryption, which are told wherever they stand. */
function useOf(tokens: readonly TokenRule[], literal: number, firstMark: number): number {
  if (literal < firstMark) return tokens.length === 0 ? 2 : 0;
  if (literal < firstMark + encryptionMarks.length) return 0;
  return tokens.every(({ before, rule: { glued } }) => before === 0 && glued !== 'before' && glued !== 'both') ? 1 : 0;
}

export function compileRules(rules: readonly NamedRule[]): Rules {
  const literals: Literal[] = [];
  const at = new Map<string, number>();
  const byLiteral: TokenRule[][] = [];
  const indexOf = (text: string, ignoreCase: boolean): number => {
    const key = ignoreCase ? `i${text.toLowerCase()}` : `c${text}`;
    const known = at.get(key);
    if (known !== undefined) return known;
    at.set(key, literals.length);
    byLiteral.push([]);
    return literals.push({ text, ignoreCase }) - 1;
  };
  assignmentWords.forEach((word) => indexOf(word, true));
  const firstMark = literals.length;
  encryptionMarks.forEach(({ literal }) => indexOf(literal, false));
  const heads = new Map<string, TokenRule[]>();
  const words: Word[][] = [];
  const wordStarts = new Uint8Array(1 << 15);
  for (const rule of rules) {
    if (rule.near !== undefined) {
      const near = nearOf(rule, rule.near);
      for (const text of rule.near.words) {
        const [first = '', second = ''] = text.split(' ');
        // What follows a word of two letters may be anything.
        for (let third = 0; third < (first.length < 3 ? 32 : 1); third += 1) {
          const hash = wordHash(first.charCodeAt(0), first.charCodeAt(1), first.length < 3 ? third : first.charCodeAt(2));
          (words[hash] ??= []).push({ text: bytesOf(first), second: bytesOf(second), near });
          wordStarts[hash] = 1;
        }
      }
    }
    if (rule.pattern === undefined) continue;
    const token = tokenOf(rule, rule.pattern);
    for (const literal of new Set(rule.literals)) {
      if (literal.length < 4) push(heads, literal, token);
      else byLiteral[indexOf(literal, rule.pattern.flags.includes('i'))]?.push(token);
    }
  }
  const headStarts = new Uint8Array(1 << 16);
  for (const head of heads.keys()) for (let second = 0; second < (head.length < 2 ? 256 : 1); second += 1) headStarts[(head.charCodeAt(0) << 8) | (head.length < 2 ? second : head.charCodeAt(1))] = 1;
  return {
    all: new Map(rules.map((rule) => [rule.id, rule])), firstMark, table: literalTable(literals), byLiteral, byHead: heads,
    heads: [...new Set([...heads.keys()].map((head) => head.length))].sort((a, b) => b - a), headStarts, wordStarts, words,
    literalUses: Uint8Array.from(byLiteral, (tokens, literal) => useOf(tokens, literal, firstMark)),
  };
}
