// Matches one path against one wildcard pattern the way git does, without backtracking blow-up: a pattern never costs more than
// its length times the text's, times the segments it spans. Knows nothing of `!`, anchors or folders: glob.ts and ignore.ts do.
import { readSet, type CodeSet } from './wildmatch-set.ts';

const slash = 47;
const star = 42;
const question = 63;
const bracket = 91;
const backslash = 92;
const special = /[*?[\\]/;

type Token =
  | { readonly type: 'code'; readonly code: number }
  | { readonly type: 'any' }
  | { readonly type: 'set'; readonly set: CodeSet }
  /** `*`: any run without a slash. */
  | { readonly type: 'star' }
  /** `**` before a slash: any number of whole folders; `least` 0 or 1. */
  | { readonly type: 'folders'; readonly least: 0 | 1 }
  /** A closing `**`: everything. */
  | { readonly type: 'rest' }
  /** What git never matches: an open bracket, a closing backslash. */
  | { readonly type: 'never' };

export type Wildcard = (text: string) => boolean;

/** `paths`: `**` spans folders. Without it the text is one name, and `**` means `*`. Compares UTF-16 code units. */
export function compileWildcard(pattern: string, paths: boolean): Wildcard {
  if (!special.test(pattern)) return (text) => text === pattern;
  const suffix = pattern.slice(1);
  if (!paths && pattern.startsWith('*') && !special.test(suffix)) return (text) => text.endsWith(suffix);
  const tokens = tokenize(pattern, paths);
  // Nearly every text fails one of these two looks.
  const prefix = pattern.slice(0, pattern.search(special));
  const closing = tokens.at(-1);
  const lastCode = closing?.type === 'code' ? closing.code : undefined;
  return (text) => text.startsWith(prefix) && (lastCode === undefined || text.charCodeAt(text.length - 1) === lastCode) && run(tokens, text);
}

function tokenize(pattern: string, paths: boolean): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < pattern.length) at = readToken(pattern, at, paths, tokens);
  return tokens;
}

/** Appends the token at `at` and returns where the next one starts. */
function readToken(pattern: string, at: number, paths: boolean, tokens: Token[]): number {
  const code = pattern.charCodeAt(at);
  if (code === star) return readStars(pattern, at, paths, tokens);
  if (code === bracket) {
    const read = readSet(pattern, at);
    tokens.push(read === undefined ? { type: 'never' } : { type: 'set', set: read.set });
    return read === undefined ? pattern.length : read.end;
  }
  if (code === question) tokens.push({ type: 'any' });
  else if (code !== backslash) tokens.push({ type: 'code', code });
  else tokens.push(at + 1 < pattern.length ? { type: 'code', code: pattern.charCodeAt(at + 1) } : { type: 'never' });
  return at + (code === backslash ? 2 : 1);
}

function readStars(pattern: string, at: number, paths: boolean, tokens: Token[]): number {
  let end = at;
  while (pattern.charCodeAt(end) === star) end += 1;
  const opens = at === 0 || pattern.charCodeAt(at - 1) === slash;
  if (!paths || end - at < 2 || !opens) tokens.push({ type: 'star' });
  else if (end === pattern.length) tokens.push({ type: 'rest' });
  else if (pattern.charCodeAt(end) === slash) {
    tokens.push({ type: 'folders', least: 0 });
    return end + 1;
  } else if (pattern.startsWith('\\/', end)) {
    tokens.push({ type: 'folders', least: 1 });
    return end + 2;
  } else tokens.push({ type: 'star' });
  return end;
}

/**
 * Leftmost matching with two memories. Only the last `*` of a segment is ever worth stretching, since an earlier one could only
 * reach a later place, which the last one reaches as well; for the same reason only the last `**` is worth moving on.
 */
function run(tokens: readonly Token[], text: string): boolean {
  let token = 0;
  let at = 0;
  let starToken = -1;
  let starAt = 0;
  let foldersToken = -1;
  let foldersAt = 0;
  for (;;) {
    const next = tokens[token];
    if (next === undefined && at === text.length) return true;
    if (next?.type === 'rest') return true;
    if (next?.type === 'star') {
      token += 1;
      starToken = token;
      starAt = at;
      continue;
    }
    if (next?.type === 'folders') {
      const start = next.least === 0 ? at : afterSlash(text, at);
      if (start >= 0) {
        token += 1;
        foldersToken = token;
        foldersAt = start;
        starToken = -1;
        at = start;
        continue;
      }
    } else if (next !== undefined && at < text.length && matches(next, text.charCodeAt(at))) {
      if (text.charCodeAt(at) === slash) starToken = -1;
      token += 1;
      at += 1;
      continue;
    }
    if (starToken >= 0 && starAt < text.length && text.charCodeAt(starAt) !== slash) {
      starAt += 1;
      token = starToken;
      at = starAt;
      continue;
    }
    foldersAt = foldersToken < 0 ? -1 : afterSlash(text, foldersAt);
    if (foldersAt < 0) return false;
    starToken = -1;
    token = foldersToken;
    at = foldersAt;
  }
}

function matches(token: Token, code: number): boolean {
  if (token.type === 'code') return token.code === code;
  if (code === slash) return false;
  return token.type === 'any' || (token.type === 'set' && token.set(code));
}

function afterSlash(text: string, from: number): number {
  const found = text.indexOf('/', from);
  return found < 0 ? -1 : found + 1;
}
