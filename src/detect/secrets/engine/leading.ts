// What must stand where a match begins, read off a pattern's source: for each of its first places the bytes that may stand there. Looking at these costs less than making
// text of a window to try the pattern on, and mostly nothing fits. It says only what holds for every match: what it does not understand ends what it says.

/** By byte: 1 where it may stand there. */
export type Mask = Uint8Array;

interface Head {
  readonly masks: readonly Mask[];
  /** Behind the masks may stand anything. */
  readonly open: boolean;
}

const mostPlaces = 64;
const deepestGroup = 20;

const made = new Map<string, Mask>();

function maskOf(atom: string, flags: string): Mask {
  const key = `${flags}${atom}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const test = new RegExp(`^${atom}$`, flags);
  const mask = Uint8Array.from({ length: 256 }, (_, byte) => (test.test(String.fromCharCode(byte)) ? 1 : 0));
  made.set(key, mask);
  return mask;
}

const either = (masks: readonly Mask[]): Mask => (masks.every((mask) => mask === masks[0]) ? (masks[0] as Mask) : Uint8Array.from({ length: 256 }, (_, byte) => (masks.some((mask) => mask[byte] === 1) ? 1 : 0)));

const anything: Head = { masks: [], open: true };
/** More repeats than that, and what comes behind them stands nowhere in particular. */
const mostOptional = 4;

function anyOf(heads: readonly Head[]): Head {
  const least = Math.min(...heads.map(({ masks }) => masks.length));
  return { masks: Array.from({ length: least }, (_, place) => either(heads.map(({ masks }) => masks[place] as Mask))), open: heads.some(({ open, masks }) => open || masks.length !== least) };
}

const after = (head: Head, rest: Head): Head => (head.open ? head : { masks: [...head.masks, ...rest.masks].slice(0, mostPlaces), open: rest.open || head.masks.length + rest.masks.length > mostPlaces });
const behind = (heads: readonly Head[], rest: Head): Head => anyOf(heads.map((head) => after(head, rest)));

const atoms = /\[(?:\\[^]|[^\]\\])*\]|\\x[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4}|\\[wWdDsSnrtfv0]|\\[^A-Za-z0-9]|[^\\()[\]{}|*+?^$]/y;
const nothing = /\\[bB]|[\^$]/y;
const times = /(?:\{(\d+)(?:(,)(\d*))?\}|([*+?]))\??/y;
const opening = /\((?:\?(?:([:])|<([A-Za-z]\w*)>|(<?[=!])))?/y;

class Unclear extends Error {}

/** `undefined` where the source has what it does not understand. */
class Reader {
  #at = 0;
  readonly #source: string;
  readonly #flags: string;
  constructor(source: string, flags: string) {
    this.#source = source;
    this.#flags = flags;
  }
  #take(what: RegExp): RegExpExecArray | null {
    what.lastIndex = this.#at;
    const found = what.exec(this.#source);
    if (found !== null) this.#at += found[0].length;
    return found;
  }
  whole(): readonly Mask[] {
    const { masks } = anyOf(this.#alternatives(0));
    if (this.#at < this.#source.length) throw new Unclear();
    return masks;
  }
  #alternatives(depth: number): readonly Head[] {
    if (depth > deepestGroup) throw new Unclear();
    const heads = [this.#row(depth)];
    while (this.#source[this.#at] === '|') {
      this.#at += 1;
      heads.push(this.#row(depth));
    }
    return heads;
  }
  #row(depth: number): Head {
    const parts: { readonly heads: readonly Head[]; readonly least: number; readonly most: number }[] = [];
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] as string)) {
      if (this.#take(nothing) !== null) continue;
      const heads = this.#one(depth);
      const [text, from, comma, to, sign] = this.#take(times) ?? [];
      // What a lookaround asks is asked by the pattern itself.
      if (heads === undefined) continue;
      const least = text === undefined || sign === '+' ? 1 : sign === undefined ? Number(from) : 0;
      parts.push({ heads, least, most: text === undefined || sign === '?' ? 1 : sign !== undefined || to === '' ? Infinity : comma === undefined ? least : Number(to) });
    }
    return parts.reduceRight((rest: Head, { heads, least, most }) => {
      let next = rest;
      if (most - least > mostOptional) next = anything;
      else for (let count = least; count < most; count += 1) next = anyOf([rest, behind(heads, next)]);
      for (let count = Math.min(least, mostPlaces); count > 0; count -= 1) next = behind(heads, next);
      return next;
    }, { masks: [], open: false });
  }
  #one(depth: number): readonly Head[] | undefined {
    if (this.#source[this.#at] !== '(') {
      const [atom] = this.#take(atoms) ?? [];
      if (atom === undefined) throw new Unclear();
      return [{ masks: [maskOf(atom === '/' ? '\\/' : atom, this.#flags)], open: false }];
    }
    const [, , , around] = this.#take(opening) ?? [];
    if (this.#source[this.#at] === '?') throw new Unclear();
    const heads = this.#alternatives(depth + 1);
    if (this.#source[this.#at] !== ')') throw new Unclear();
    this.#at += 1;
    return around === undefined ? heads : undefined;
  }
}

/** The first places of every match; none where the pattern does not tell. */
export function leadingOf(pattern: RegExp): readonly Mask[] {
  if (pattern.constructor !== RegExp || /[muv]/.test(pattern.flags)) return [];
  try {
    return new Reader(pattern.source, pattern.flags.replace(/[^is]/g, '')).whole();
  } catch (error) {
    if (error instanceof Unclear) return [];
    throw error;
  }
}

/** Whether a match may begin at `at`. */
export function mayBegin(masks: readonly Mask[], bytes: Uint8Array, at: number): boolean {
  for (let place = 0; place < masks.length; place += 1) if ((masks[place] as Mask)[bytes[at + place] as number] !== 1) return false;
  return true;
}
