// The table by which literals are found on bytes: a hash of three letters, looked at on every second byte, then one of four, lead to the few literals that may stand there.
// The same table serves the WebAssembly prefilter and the one in plain JavaScript. (q-gram filtering; the stride works because each literal is entered under two neighboring
// trigrams, which together are the four letters.)

export interface Literal {
  /** Printable ASCII, four characters at least. */
  readonly text: string;
  readonly ignoreCase: boolean;
}

/** Everything the search loops need, as flat arrays. */
export interface LiteralTable {
  /** One bit per hash value. */
  readonly bits: Uint8Array;
  /** One bit per hash value of four bytes. */
  readonly quads: Uint8Array;
  /** First entry of a hash value plus one; 0 for none. */
  readonly heads: Uint16Array;
  /** Per entry: literal, offset of the trigram in it, next entry plus one. */
  readonly entries: Uint16Array;
  /** Per literal: where its text begins in `texts`; one more at the end. */
  readonly starts: Uint16Array;
  readonly texts: Uint8Array;
  /** 0x20 for letters that are compared ignoring case, 0 otherwise; texts are lower case there. */
  readonly masks: Uint8Array;
  readonly count: number;
  /** Bytes of the longest literal. */
  readonly longest: number;
}

export const hashBits = 16;

/** Hash of three bytes, letters folded; `v` holds them in its low 24 bits. */
export const hashOf = (v: number): number => Math.imul((v & 0xffffff) | 0x202020, 0x9e3779b1) >>> (32 - hashBits);

/** Hash of four bytes, letters folded. */
export const quadHashOf = (v: number): number => Math.imul(v | 0x20202020, 0x85ebca6b) >>> (32 - hashBits);

/** Letters in the order of how often source code uses them: rare ones make good keys. */
const common = 'etrsinaolcdpumgfhbyvwxkjqz';
const commonness = new Uint8Array(256).fill(4);
for (let at = 0; at < common.length; at += 1) for (const byte of [common.charCodeAt(at), common.charCodeAt(at) & ~0x20]) commonness[byte] = 30 - at;

const trigramAt = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);

/** Where the two neighboring trigrams of the literal begin that are least common together. */
function bestOffset(bytes: Uint8Array, use: Uint16Array): number {
  let best = 0;
  let least = Infinity;
  for (let at = 0; at + 4 <= bytes.length; at += 1) {
    let weight = 0;
    for (let each = at; each < at + 4; each += 1) weight += commonness[bytes[each] ?? 0] ?? 0;
    weight += 10 * ((use[hashOf(trigramAt(bytes, at))] ?? 0) + (use[hashOf(trigramAt(bytes, at + 1))] ?? 0));
    if (weight < least) [least, best] = [weight, at];
  }
  return best;
}

export function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** Throws for a literal that is too short or no printable ASCII: a mistake of whoever wrote the rule. */
export function literalTable(literals: readonly Literal[]): LiteralTable {
  const encoded = literals.map(({ text, ignoreCase }) => bytesOf(ignoreCase ? text.toLowerCase() : text));
  literals.forEach(({ text }) => {
    if (!/^[\x20-\x7e]{4,64}$/.test(text)) throw new Error(`the literal ${JSON.stringify(text)} must be 4 to 64 characters of printable ASCII`);
  });
  const size = encoded.reduce((sum, bytes) => sum + bytes.length, 0);
  const table = {
    bits: new Uint8Array(1 << (hashBits - 3)), quads: new Uint8Array(1 << (hashBits - 3)), heads: new Uint16Array(1 << hashBits), entries: new Uint16Array(literals.length * 6 + 6),
    starts: new Uint16Array(literals.length + 1), texts: new Uint8Array(size), masks: new Uint8Array(size), count: literals.length,
    longest: Math.max(0, ...encoded.map((bytes) => bytes.length)),
  };
  const use = new Uint16Array(1 << hashBits);
  let at = 0;
  let entry = 0;
  encoded.forEach((bytes, literal) => {
    table.starts[literal] = at;
    table.texts.set(bytes, at);
    bytes.forEach((byte, index) => (table.masks[at + index] = literals[literal]?.ignoreCase === true && byte >= 0x61 && byte <= 0x7a ? 0x20 : 0));
    at += bytes.length;
    const offset = bestOffset(bytes, use);
    const quad = quadHashOf(trigramAt(bytes, offset) | ((bytes[offset + 3] ?? 0) << 24));
    table.quads[quad >>> 3] = (table.quads[quad >>> 3] ?? 0) | (1 << (quad & 7));
    for (const each of [offset, offset + 1]) {
      const hash = hashOf(trigramAt(bytes, each));
      use[hash] = (use[hash] ?? 0) + 1;
      table.bits[hash >>> 3] = (table.bits[hash >>> 3] ?? 0) | (1 << (hash & 7));
      table.entries[entry * 3] = literal;
      table.entries[entry * 3 + 1] = each;
      table.entries[entry * 3 + 2] = table.heads[hash] ?? 0;
      entry += 1;
      table.heads[hash] = entry;
    }
  });
  table.starts[literals.length] = at;
  return table;
}
