// Turns rules into what the scan loops need: one table of literals, a map of provider words, patterns made sticky. Done once per process.
import type { SecretRule } from '../contract.ts';
import { assignmentWords } from './assignment-words.ts';
import { encryptionMarks } from './encryption-marks.ts';
import { wordHash } from './word-hash.ts';
import { literalTable, type Literal, type LiteralTable } from './literals.ts';

export interface NamedRule extends SecretRule {
  readonly id: string;
}

export interface TokenRule {
  readonly rule: NamedRule;
  readonly pattern: RegExp;
  readonly before: number;
  readonly reach: number;
}

export interface NearRule {
  readonly rule: NamedRule;
  /** Bounded on both sides. */
  readonly value: RegExp;
  /** Its repeats add up to more than the usual window holds. */
  readonly long: boolean;
}

export interface Word {
  /** Lower case; the second word of two. */
  readonly text: string;
  readonly second: string;
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
  /** By `wordHash` of the first three characters: 1 where a provider's word begins so. */
  readonly wordStarts: Uint8Array;
  /** By the first two letters. */
  readonly words: ReadonlyMap<string, readonly Word[]>;
}

const defaultReach = 512;

/** The pattern as it is tried: `y` at one place, `g` where the literal may stand inside of the match. */
const withFlags = (pattern: RegExp, flags: string): RegExp => new RegExp(pattern.source, [...new Set(pattern.flags.replace(/[gy]/g, '') + flags)].join(''));

const usualNear = 240;
const repeatsOf = (source: string): number => [...source.matchAll(/\{(\d+)(?:,(\d+))?\}/g)].reduce((sum, [, least, most]) => sum + Number(most ?? least), 0);

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => void (map.get(key)?.push(value) ?? map.set(key, [value]));

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
  const words = new Map<string, Word[]>();
  for (const rule of rules) {
    if (rule.near !== undefined) {
      const near: NearRule = { rule, value: new RegExp(`(?<![A-Za-z0-9_])(?:${rule.near.value.source})(?![A-Za-z0-9_])`, `g${rule.near.value.flags.replace(/[gy]/g, '')}`), long: repeatsOf(rule.near.value.source) > usualNear };
      for (const text of rule.near.words) {
        const [first = '', second = ''] = text.split(' ');
        push(words, first.slice(0, 2), { text: first, second, near });
      }
    }
    if (rule.pattern === undefined) continue;
    const before = rule.before ?? 0;
    const token: TokenRule = { rule, pattern: withFlags(rule.pattern, before > 0 ? 'g' : 'y'), before, reach: rule.reach ?? defaultReach };
    for (const literal of rule.literals ?? []) {
      if (literal.length < 4) push(heads, literal, token);
      else byLiteral[indexOf(literal, rule.pattern.flags.includes('i'))]?.push(token);
    }
  }
  const wordStarts = new Uint8Array(1 << 15);
  for (const { text } of [...words.values()].flat()) {
    // What follows a word of two letters may be anything.
    for (let third = 0; third < (text.length < 3 ? 32 : 1); third += 1) wordStarts[wordHash(text.charCodeAt(0), text.charCodeAt(1), text.length < 3 ? third : text.charCodeAt(2))] = 1;
  }
  const headStarts = new Uint8Array(1 << 16);
  for (const head of heads.keys()) for (let second = 0; second < (head.length < 2 ? 256 : 1); second += 1) headStarts[(head.charCodeAt(0) << 8) | (head.length < 2 ? second : head.charCodeAt(1))] = 1;
  return {
    all: new Map(rules.map((rule) => [rule.id, rule])), firstMark, table: literalTable(literals), byLiteral, byHead: heads,
    heads: [...new Set([...heads.keys()].map((head) => head.length))].sort((a, b) => b - a), headStarts, wordStarts, words,
  };
}
