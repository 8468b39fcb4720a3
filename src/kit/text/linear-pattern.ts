// Patterns that users write, on an engine whose time grows no faster than the text: RE2's syntax, no lookaround, no backreference, no backtracking. What it makes is a
// RegExp to the outside, so that whoever tries patterns need not know. Loaded only where there are such patterns.
import { RE2JS, RE2JSException } from 're2js';
import { err, ok, type Result } from '#model/result';

export interface LinearOptions {
  /** Groups by number of which the first that took part is the group `secret`; else the group of that name is. */
  readonly secret?: readonly number[];
  /** No letter, digit or `_` may stand beside a match. */
  readonly bounded?: true;
}

/** Longer sources are refused: nobody reviews them. */
const maxSource = 4096;

/** A size of program past which a pattern is slow, however linear. */
const maxProgram = 10_000;

function compile(source: string): RE2JS {
  return RE2JS.compile(source);
}

/** The source with the error's own words, which name no place of this machine. */
function faultOf(source: string): string | undefined {
  if (source.length > maxSource) return `the pattern is longer than ${maxSource} characters`;
  if (!/^[\t\n\r\x20-\x7e]*$/.test(source)) return 'the pattern must be ASCII: write other characters as bytes, such as \\x{c3}\\x{a4}';
  // Looking behind is an addition of the engine, and none of RE2.
  if (/\(\?<[=!]/.test(source.replace(/\\./g, ''))) return 'the pattern looks behind, which RE2 does not know';
  try {
    const compiled = compile(source);
    if (compiled.test('')) return 'the pattern matches the empty text';
    return compiled.matcher('').programSize() > maxProgram ? 'the pattern is too large once its repeats are written out' : undefined;
  } catch (error) {
    if (error instanceof RE2JSException) return `the pattern is not of RE2's syntax: ${error.message.split('\n', 1)[0] ?? ''}`;
    throw error;
  }
}

/** A RegExp that keeps its class when it is made anew with other flags; only `exec`, `lastIndex`, `source` and `flags` are to be used. Text has one character per byte. */
function linearClass(original: string, { secret, bounded }: LinearOptions): typeof RegExp {
  const whole = bounded === true ? `(${original})(?:[^A-Za-z0-9_]|\\z)` : `(${original})`;
  const shift = 1;
  const anchored = compile(`\\A(?:${whole})`);
  // One character of context, for what asks for the border of a word or a line.
  const behind = compile(`\\A(?s:.)(?:${whole})`);
  const free = compile(whole);
  // A window is tried at many places: whether it matches anywhere is asked once, which is told much faster than where.
  let known = '';
  let possible = free.test(known);
  const isPossible = (text: string): boolean => {
    if (text !== known) {
      known = text;
      possible = free.test(text);
    }
    return possible;
  };
  const Linear = class extends RegExp {
    constructor(_source: string | RegExp, flags?: string) {
      super('(?!)', flags);
    }
    override get source(): string {
      return original;
    }
    override exec(text: string): RegExpExecArray | null {
      const from = this.lastIndex;
      this.lastIndex = 0;
      if (from > text.length || !isPossible(text) || (bounded === true && from > 0 && /\w/.test(text[from - 1] ?? ''))) return null;
      const lead = from === 0 ? 0 : 1;
      const pattern = !this.sticky ? free : lead === 0 ? anchored : behind;
      const searched = this.sticky ? text.slice(from - lead) : text;
      if (this.sticky && !pattern.test(searched)) return null;
      const matcher = pattern.matcher(searched);
      if (!matcher.find(this.sticky ? 0 : from)) return null;
      const index = matcher.start(1) + (this.sticky ? from - lead : 0);
      const found = matcher.group(1) ?? '';
      if (this.global || this.sticky) this.lastIndex = index + found.length;
      const chosen = secret?.map((number) => matcher.group(number + shift)).find((group) => group !== null && group !== '') ?? (secret === undefined ? matcher.getNamedGroups()['secret'] : undefined);
      return Object.assign([found], { index, input: text, groups: chosen === undefined || chosen === null ? {} : { secret: chosen } }) as unknown as RegExpExecArray;
    }
    override test(text: string): boolean {
      return free.test(text);
    }
  };
  return Linear as unknown as typeof RegExp;
}

/** The pattern as a RegExp with the flag `i`, which says that literals beside it are compared ignoring case; the pattern itself does as its source says. The error is a clause. */
export function linearPattern(source: string, options: LinearOptions = {}): Result<RegExp, string> {
  const fault = faultOf(source);
  if (fault !== undefined) return err(fault);
  const groups = compile(source).groupCount();
  const missing = options.secret?.find((number) => number > groups);
  if (missing !== undefined) return err(`the pattern has no group ${missing}`);
  return ok(new (linearClass(source, options))(source, 'i'));
}
