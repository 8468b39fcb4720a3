// What a pattern of RE2's syntax says of every match: texts of which one must stand in it, how far from its beginning, how long it is at most; and texts that it matches.
// Needed to take over patterns that came without. What it does not understand it refuses, rather than guess.

export type Shape =
  | { readonly is: 'one'; readonly chars: string }
  | { readonly is: 'nothing' }
  | { readonly is: 'all'; readonly parts: readonly Shape[] }
  | { readonly is: 'any'; readonly parts: readonly Shape[] }
  | { readonly is: 'repeat'; readonly part: Shape; readonly least: number; readonly most: number };

const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('') + '\t\n\r';
const digits = '0123456789';
const lower = 'abcdefghijklmnopqrstuvwxyz';
const wordChars = `${lower}${lower.toUpperCase()}${digits}_`;
const named: Readonly<Record<string, string>> = { alnum: wordChars.slice(0, -1), alpha: wordChars.slice(0, 52), digit: digits, lower, upper: lower.toUpperCase(), word: wordChars, xdigit: `${digits}abcdefABCDEF`, space: ' \t\n\r', punct: printable.replace(/[\w\s]/g, '') };
const escapes: Readonly<Record<string, string>> = { w: wordChars, d: digits, s: ' \t\n\r', n: '\n', r: '\r', t: '\t', f: '\f', v: '\v', a: '\x07' };
const without = (chars: string): string => [...printable].filter((each) => !chars.includes(each)).join('');
const folded = (chars: string): string => [...new Set([...chars].flatMap((each) => [each, each.toLowerCase(), each.toUpperCase()]))].join('');

class Refused extends Error {}

/** `undefined` for what it does not understand. Depth and size are bounded. */
export function shapeOf(source: string): Shape | undefined {
  let at = 0;
  const peek = (): string => source[at] ?? '';
  const escape = (): { readonly chars: string } | 'border' => {
    at += 1;
    const letter = source[at++] ?? '';
    if (letter === 'b' || letter === 'B' || letter === 'z' || letter === 'A') return 'border';
    if (letter === 'x') {
      const [text, long, short] = /^(?:\{([0-9A-Fa-f]{1,2})\}|([0-9A-Fa-f]{2}))/.exec(source.slice(at)) ?? [];
      if (text === undefined) throw new Refused();
      at += text.length;
      return { chars: String.fromCharCode(Number.parseInt(long ?? short ?? '', 16)) };
    }
    if (Object.hasOwn(escapes, letter)) return { chars: escapes[letter] ?? '' };
    if (/[WDS]/.test(letter)) return { chars: without(escapes[letter.toLowerCase()] ?? '') };
    if (/[A-Za-z0-9]/.test(letter) || letter === '') throw new Refused();
    return { chars: letter };
  };
  const bracket = (): string => {
    at += 1;
    const negated = peek() === '^';
    if (negated) at += 1;
    let chars = '';
    for (let first = true; first || peek() !== ']'; first = false) {
      if (peek() === '') throw new Refused();
      const [text, name] = /^\[:(\w+):\]/.exec(source.slice(at)) ?? [];
      if (text !== undefined) {
        chars += named[name ?? ''] ?? '';
        at += text.length;
        continue;
      }
      const member = (): string => {
        if (peek() !== '\\') return source[at++] ?? '';
        const made = escape();
        if (made === 'border') throw new Refused();
        return made.chars;
      };
      const from = member();
      if (from.length !== 1 || peek() !== '-' || source[at + 1] === ']') {
        chars += from;
        continue;
      }
      at += 1;
      const to = member();
      for (let code = from.charCodeAt(0); code <= Math.min(to.charCodeAt(0), 255); code += 1) chars += String.fromCharCode(code);
    }
    at += 1;
    return negated ? without(chars) : chars;
  };
  const either = (flags: string, depth: number): Shape => {
    if (depth > 50) throw new Refused();
    let ignoreCase = flags.includes('i');
    const parts: Shape[] = [];
    let row: Shape[] = [];
    const one = (chars: string): Shape => ({ is: 'one', chars: ignoreCase ? folded(chars) : chars });
    while (at < source.length && peek() !== ')') {
      let part: Shape;
      if (peek() === '|') {
        at += 1;
        parts.push({ is: 'all', parts: row });
        row = [];
        continue;
      } else if (peek() === '(') {
        const [text = '(', on, off, colon] = /^\((?:\?P?<\w+>|\?([imsU]*)(-[imsU]+)?(:|(?=\))))?/.exec(source.slice(at)) ?? [];
        if (text === '(' && source[at + 1] === '?') throw new Refused();
        at += text.length;
        const fold = on?.includes('i') === true || (ignoreCase && off?.includes('i') !== true);
        if (on !== undefined && colon === '') {
          at += 1;
          ignoreCase = fold;
          continue;
        }
        part = either(fold ? 'i' : '', depth + 1);
        if (peek() !== ')') throw new Refused();
        at += 1;
      } else if (peek() === '[') part = one(bracket());
      else if (peek() === '\\') {
        const made = escape();
        part = made === 'border' ? { is: 'nothing' } : one(made.chars);
      } else if (peek() === '^' || peek() === '$') {
        at += 1;
        part = { is: 'nothing' };
      } else if (peek() === '.') {
        at += 1;
        part = { is: 'one', chars: printable };
      } else part = one(source[at++] ?? '');
      const [times] = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(source.slice(at)) ?? [];
      if (times !== undefined) {
        at += times.length;
        const [, least = '0', comma, most] = /^\{(\d+)(,)?(\d*)\}/.exec(times) ?? [];
        const bounds = times.startsWith('*') ? [0, Infinity] : times.startsWith('+') ? [1, Infinity] : times.startsWith('?') ? [0, 1] : [Number(least), comma === undefined ? Number(least) : most === '' || most === undefined ? Infinity : Number(most)];
        part = { is: 'repeat', part, least: bounds[0] ?? 0, most: bounds[1] ?? 0 };
      }
      row.push(part);
    }
    parts.push({ is: 'all', parts: row });
    return parts.length === 1 ? (parts[0] as Shape) : { is: 'any', parts };
  };
  try {
    const shape = either('', 0);
    return at === source.length ? shape : undefined;
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

interface Facts {
  /** All texts it matches, lower case, if they are few. */
  readonly exact?: readonly string[];
  /** Texts of which one stands in every match, and how many characters stand before it at most. */
  readonly best?: { readonly literals: readonly string[]; readonly before: number };
  readonly most: number;
}

const few = 128;
const worth = (literals: readonly string[]): number => Math.min(12, ...literals.map((each) => each.length)) - literals.length / 32;
const better = (a: Facts['best'], b: Facts['best']): Facts['best'] => (a === undefined ? b : b === undefined || worth(a.literals) >= worth(b.literals) ? a : b);
const asBest = (texts: readonly string[] | undefined, before: number): Facts['best'] => (texts === undefined || texts.some((text) => text.length < 4) || texts.length === 0 ? undefined : { literals: texts.map((text) => text.slice(0, 64)), before });

function cross(left: readonly string[], right: readonly string[] | undefined): readonly string[] | undefined {
  if (right === undefined || left.length * right.length > few) return undefined;
  return left.flatMap((a) => right.map((b) => a + b));
}

function factsOfAll(parts: readonly Shape[]): Facts {
  let before = 0;
  let most = 0;
  let best: Facts['best'];
  let run: readonly string[] = [''];
  let whole = true;
  for (const part of parts) {
    const facts = factsOf(part);
    const next = cross(run, facts.exact);
    if (next === undefined) {
      // A short beginning with the first character of what is repeated: `sk-` and a digit.
      const longer = part.is === 'repeat' && part.least > 0 ? cross(run, factsOf(part.part).exact) : undefined;
      best = better(better(best, asBest(run, before) ?? asBest(longer, before)), facts.best === undefined ? undefined : { ...facts.best, before: facts.best.before + most });
      whole = false;
      run = facts.exact ?? [''];
      before = facts.exact === undefined ? most + facts.most : most;
    } else run = next;
    most += facts.most;
  }
  best = better(best, asBest(run, before));
  return { most, ...(whole ? { exact: run } : {}), ...(best === undefined ? {} : { best }) };
}

function factsOf(shape: Shape): Facts {
  if (shape.is === 'nothing') return { exact: [''], most: 0 };
  if (shape.is === 'one') {
    const chars = [...new Set(shape.chars.toLowerCase())].filter((each) => each >= ' ' && each <= '~');
    return { most: 1, ...(chars.length > 0 && chars.length <= 40 && chars.length === new Set(shape.chars.toLowerCase()).size ? { exact: chars } : {}) };
  }
  if (shape.is === 'all') return factsOfAll(shape.parts);
  if (shape.is === 'any') {
    const all = shape.parts.map(factsOf);
    const exact = all.every((each) => each.exact !== undefined) ? [...new Set(all.flatMap((each) => each.exact ?? []))] : undefined;
    const bests = all.map((each) => better(each.best, asBest(each.exact, 0)));
    const literals = bests.every((each) => each !== undefined) ? bests.flatMap((each) => each.literals) : undefined;
    return {
      most: Math.max(...all.map((each) => each.most)), ...(exact !== undefined && exact.length <= few ? { exact } : {}),
      ...(literals !== undefined && literals.length <= few ? { best: { literals: [...new Set(literals)], before: Math.max(...bests.map((each) => each?.before ?? 0)) } } : {}),
    };
  }
  const inner = factsOf(shape.part);
  const most = shape.most === 0 ? 0 : inner.most * shape.most;
  if (shape.least === 0) return { most, ...(shape.most === 1 && inner.exact !== undefined ? { exact: ['', ...inner.exact] } : {}) };
  let exact: readonly string[] | undefined = [''];
  for (let count = 0; exact !== undefined && count < Math.min(shape.least, 64); count += 1) exact = cross(exact, inner.exact);
  const best = better(inner.best, asBest(inner.exact, 0));
  return { most, ...(exact !== undefined && shape.most === shape.least && shape.least <= 64 ? { exact } : {}), ...(best === undefined ? {} : { best }) };
}

export interface Needs {
  /** Lower case. */
  readonly literals: readonly string[];
  readonly before: number;
  /** From the literal to the end; Infinity where repeats have no bound. */
  readonly reach: number;
}

/** `undefined` where no text of four characters stands in every match. */
export function needsOf(shape: Shape): Needs | undefined {
  const { best, most } = factsOf(shape);
  return best === undefined ? undefined : { literals: [...new Set(best.literals)], before: best.before, reach: most };
}

/** A text that it matches, but for borders. `random`: from 0 to 1. */
export function sampleOf(shape: Shape, random: () => number): string {
  if (shape.is === 'nothing') return '';
  if (shape.is === 'one') {
    const plain = [...shape.chars].filter((each) => /[a-zA-Z0-9]/.test(each));
    const from = plain.length > 0 ? plain : [...shape.chars];
    return from[Math.floor(random() * from.length)] ?? '';
  }
  if (shape.is === 'all') return shape.parts.map((part) => sampleOf(part, random)).join('');
  if (shape.is === 'any') return sampleOf(shape.parts[Math.floor(random() * shape.parts.length)] ?? { is: 'nothing' }, random);
  const count = shape.least === 0 ? 0 : Math.min(shape.most, Math.max(shape.least, shape.most === Infinity ? 24 : shape.least), 2000);
  return Array.from({ length: count }, () => sampleOf(shape.part, random)).join('');
}
