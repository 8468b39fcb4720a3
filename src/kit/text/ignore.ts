// The rules of one ignore file (.gitignore, info/exclude), as git reads them: the last rule that matches decides. Indexed by name and
// by folder, so that a walk pays per file for the few rules that could match it. Which files apply where is collect/files' business.
import { compileWildcard, type Wildcard } from './wildmatch.ts';

/** `true`: ignored; `false`: taken back by a `!` rule; `undefined`: no rule speaks of it. */
export type Decision = boolean | undefined;

export interface FolderRules {
  /** `name` is an entry of the folder. What lies below an ignored folder is ignored too, whatever other rules say: git does not look there. */
  decide(name: string, isFolder: boolean): Decision;
}

export interface IgnoreRules {
  /** Rules with a wildcard or a slash: each may have to be tried on every name. */
  readonly patterns: number;
  /** The rules for the entries of a folder, given relative to the ignore file's own folder: `''`, `a/b`. `undefined`: none can match there. */
  at(folder: string): FolderRules | undefined;
}

interface Rule {
  readonly index: number;
  readonly negated: boolean;
  readonly folderOnly: boolean;
}
interface NameRule extends Rule {
  readonly matches: Wildcard;
}
interface PathRule extends Rule {
  /** Text up to the first wildcard; `rest` is `undefined` when that is all. */
  readonly literal: string;
  readonly rest: Wildcard | undefined;
  /** Slashes in what it matches; `undefined` when `**` makes it any number. */
  readonly depth: number | undefined;
}
interface Tables {
  /** Plain names, and the codes that they start with, which spare nearly every other name a look-up. */
  readonly exact: Map<string, Rule[]>;
  readonly starts: Set<number>;
  /** `*suffix` by the last code of the suffix; other wildcards by their first code, `wild` where that is one. In the order of the file. */
  readonly suffixes: Map<number, NameRule[]>;
  readonly globs: Map<number, NameRule[]>;
  readonly paths: PathRule[];
}

const special = /[*?[\\]/;
const wild = -1;
/** A pattern longer than any path. */
const maxPattern = 4096;

/** Reads the text of an ignore file. Any text is one; comments, blanks and patterns over 4,096 characters name nothing. */
export function compileIgnore(lines: string): IgnoreRules {
  const tables: Tables = { exact: new Map(), starts: new Set(), suffixes: new Map(), globs: new Map(), paths: [] };
  const text = lines.charCodeAt(0) === 0xfeff ? lines.slice(1) : lines;
  for (const [index, line] of text.split('\n').entries()) addLine(tables, line.endsWith('\r') ? line.slice(0, -1) : line, index);
  const hasNames = tables.exact.size + tables.suffixes.size + tables.globs.size > 0;
  const patterns = [...tables.suffixes.values(), ...tables.globs.values(), tables.paths].reduce((sum, list) => sum + list.length, 0);
  return {
    patterns,
    at(folder) {
      const prefix = folder === '' ? '' : `${toBytes(folder)}/`;
      const depth = countSlashes(prefix);
      const paths = tables.paths.filter((rule) => canMatchIn(rule, prefix, depth));
      if (!hasNames && paths.length === 0) return undefined;
      return { decide: (name, isFolder) => decide(tables, paths, prefix, toBytes(name), isFolder) };
    },
  };
}

function addLine(tables: Tables, line: string, index: number): void {
  if (line === '' || line.startsWith('#')) return;
  const trimmed = toBytes(trimSpaces(line));
  const negated = trimmed.startsWith('!');
  const whole = negated ? trimmed.slice(1) : trimmed;
  const folderOnly = whole.endsWith('/');
  const pattern = folderOnly ? whole.slice(0, -1) : whole;
  if (whole === '' || pattern.length > maxPattern) return;
  const rule = { index, negated, folderOnly };
  // `**/x` is the name `x` at any depth, and so is `x`; names are looked up faster than paths.
  const name = /^(?:\/?\*\*\/)?([^/]*)$/.exec(pattern)?.[1];
  if (name === undefined) addPath(tables, rule, pattern.startsWith('/') ? pattern.slice(1) : pattern);
  else addName(tables, rule, name);
}

function addPath(tables: Tables, rule: Rule, pattern: string): void {
  const start = pattern.search(special);
  const literal = start < 0 ? pattern : pattern.slice(0, start);
  // Git compares the literal part first and matches the rest by itself, so that `a**/b` means `a` and then any folders.
  const depth = /\*\*|\[/.test(pattern) ? undefined : countSlashes(pattern);
  tables.paths.push({ ...rule, literal, depth, rest: start < 0 ? undefined : compileWildcard(pattern.slice(start), true) });
}

function addName(tables: Tables, rule: Rule, pattern: string): void {
  if (!special.test(pattern)) {
    push(tables.exact, pattern, rule);
    tables.starts.add(pattern.charCodeAt(0));
    return;
  }
  const compiled = { ...rule, matches: compileWildcard(pattern, false) };
  if (pattern.startsWith('*') && pattern.length > 1 && !special.test(pattern.slice(1))) push(tables.suffixes, pattern.charCodeAt(pattern.length - 1), compiled);
  else push(tables.globs, special.test(pattern.charAt(0)) ? wild : pattern.charCodeAt(0), compiled);
}

function push<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function countSlashes(text: string): number {
  let count = 0;
  for (let at = text.indexOf('/'); at >= 0; at = text.indexOf('/', at + 1)) count += 1;
  return count;
}

function canMatchIn(rule: PathRule, prefix: string, depth: number): boolean {
  if (rule.depth !== undefined && rule.depth !== depth) return false;
  return rule.literal.startsWith(prefix) || prefix.startsWith(rule.literal);
}

function decide(tables: Tables, paths: readonly PathRule[], prefix: string, name: string, isFolder: boolean): Decision {
  const first = name.charCodeAt(0);
  let best = tables.starts.has(first) ? lastOf(tables.exact.get(name), isFolder) : undefined;
  best = lastMatch(tables.suffixes.get(name.charCodeAt(name.length - 1)), name, isFolder, best);
  best = lastMatch(tables.globs.get(first), name, isFolder, best);
  best = lastMatch(tables.globs.get(wild), name, isFolder, best);
  if (paths.length > 0) best = lastPath(paths, prefix + name, isFolder, best);
  return best === undefined ? undefined : !best.negated;
}

function lastOf(rules: readonly Rule[] | undefined, isFolder: boolean): Rule | undefined {
  return rules?.findLast((rule) => isFolder || !rule.folderOnly);
}

/** The last of `rules` that matches, if it stands after `best`. */
function lastMatch(rules: readonly NameRule[] | undefined, name: string, isFolder: boolean, best: Rule | undefined): Rule | undefined {
  if (rules === undefined) return best;
  for (let i = rules.length - 1; i >= 0; i -= 1) {
    const rule = rules[i];
    if (rule === undefined || (best !== undefined && rule.index < best.index)) return best;
    if ((isFolder || !rule.folderOnly) && rule.matches(name)) return rule;
  }
  return best;
}

function lastPath(rules: readonly PathRule[], path: string, isFolder: boolean, best: Rule | undefined): Rule | undefined {
  for (let i = rules.length - 1; i >= 0; i -= 1) {
    const rule = rules[i];
    if (rule === undefined || (best !== undefined && rule.index < best.index)) return best;
    if ((isFolder || !rule.folderOnly) && matchesPath(rule, path)) return rule;
  }
  return best;
}

function matchesPath(rule: PathRule, path: string): boolean {
  if (rule.rest === undefined) return path === rule.literal;
  return path.startsWith(rule.literal) && rule.rest(path.slice(rule.literal.length));
}

/** Trailing spaces go, unless escaped; a closing backslash keeps them all. */
function trimSpaces(line: string): string {
  let end = 0;
  for (let i = 0; i < line.length; i += 1) {
    if (line[i] === '\\') {
      i += 1;
      if (i >= line.length) return line;
      end = i + 1;
    } else if (line[i] !== ' ') end = i + 1;
  }
  return line.slice(0, end);
}

const encoder = new TextEncoder();

/** Git matches bytes: one UTF-16 unit per UTF-8 byte. */
function toBytes(text: string): string {
  if (isAscii(text)) return text;
  let bytes = '';
  for (const byte of encoder.encode(text)) bytes += String.fromCharCode(byte);
  return bytes;
}

/** A loop, since it runs once per file and a regular expression takes three times as long. */
function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > 127) return false;
  return true;
}
