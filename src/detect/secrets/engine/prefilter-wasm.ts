// The prefilter in WebAssembly: bytes are copied into its memory piece by piece, small enough to stay in the processor's cache, and searched there. Where there is no
// WebAssembly, and for a piece with more finds than it has room for, the plain JavaScript one answers, with the same result.
import type { LiteralTable } from './literals.ts';
import { jsPrefilter, longestSegment, type Prefilter, type PrefilterSink } from './prefilter.ts';
import { classOf, leastChanges, leastDigits, leastSegment, longSegment, manyChanges } from './segments.ts';
import { prefilterWasm } from './wasm/prefilter-wasm.generated.ts';

/** The types of the language know nothing of it. */
interface WebAssemblyApi {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
  readonly Memory: new (limits: { readonly initial: number; readonly maximum: number }) => { readonly buffer: ArrayBuffer };
}

interface Exports {
  heapBase(): number;
  layout(bits: number, quads: number, heads: number, entries: number, starts: number, texts: number, masks: number, classes: number, words: number, uses: number, literals: number, segments: number, most: number): void;
  tune(longestLiteral: number, leastSegment: number, leastDigits: number, leastChanges: number, longSegment: number, manyChanges: number, longestSegment: number): void;
  search(at: number, length: number, to: number, before: number, lead: number, whole: number): number;
}

/** Bytes judged at once, and what of their surroundings is copied along: enough for most segments, and for all. */
const piece = 48 * 1024;
const behind = 320;
const farBehind = longestSegment + 64;
/** How far before a segment a provider's name is looked for. */
const ahead = 296;
const mostFinds = 16_384;
const page = 65_536;

const bytesOf = (array: Uint8Array | Uint16Array): Uint8Array => new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

/** A bit per value instead of a byte. */
function packed(flags: Uint8Array): Uint8Array {
  const bits = new Uint8Array(flags.length >> 3);
  flags.forEach((flag, at) => (bits[at >> 3] = (bits[at >> 3] as number) | (flag << (at & 7))));
  return bits;
}

/** What the prefilter may ask of a place before it tells of it: it tells less than the one in JavaScript, and nothing less that anything comes of. */
export interface Uses {
  /** By `wordHash`: 1 where a provider's word begins so. */
  readonly wordStarts: Uint8Array;
  /** By literal: 1 if it must begin a word, 2 if something must be assigned behind it. */
  readonly literalUses: Uint8Array;
}

/** `undefined` where there is no WebAssembly. */
export function wasmPrefilter(table: LiteralTable, { wordStarts, literalUses }: Uses): Prefilter | undefined {
  const api = (globalThis as { readonly WebAssembly?: WebAssemblyApi }).WebAssembly;
  if (api === undefined) return undefined;
  const parts = [table.bits, table.quads, table.heads, table.entries, table.starts, table.texts, table.masks, classOf, packed(wordStarts), literalUses].map(bytesOf);
  const room = parts.reduce((sum, part) => sum + part.length + 16, 0) + mostFinds * 20 + ahead + piece + farBehind + 4096;
  const pages = Math.ceil(room / page) + 2;
  const memory = new api.Memory({ initial: pages, maximum: pages });
  const own = new api.Instance(new api.Module(Uint8Array.from(atob(prefilterWasm), (c) => c.charCodeAt(0))), { env: { memory } }).exports as Exports;
  let at = (own.heapBase() + 15) & ~15;
  const take = (size: number): number => {
    const start = at;
    at = (at + size + 15) & ~15;
    return start;
  };
  const bytes = new Uint8Array(memory.buffer);
  const places = parts.map((part) => {
    const start = take(part.length);
    bytes.set(part, start);
    return start;
  });
  const [literalsAt, segmentsAt] = [take(mostFinds * 8), take(mostFinds * 12)];
  own.layout(...(places as [number, number, number, number, number, number, number, number, number, number]), literalsAt, segmentsAt, mostFinds);
  own.tune(table.longest, leastSegment, leastDigits, leastChanges, longSegment, manyChanges, longestSegment);
  const literals = new Int32Array(memory.buffer, literalsAt, mostFinds * 2);
  const segments = new Int32Array(memory.buffer, segmentsAt, mostFinds * 3);
  // What is read around the bytes of a piece: names before, up to a block behind.
  const windowAt = take(ahead + piece + farBehind + 160) + ahead + 16;
  const fallback = jsPrefilter(table);
  const searchWith = (room: number, source: Uint8Array, length: number, from: number, to: number): number => {
    const end = Math.min(length, to + room);
    const lead = Math.min(from, ahead);
    bytes.set(source.subarray(from - lead, end), windowAt - lead);
    bytes[windowAt - lead - 1] = 0;
    bytes.fill(0, windowAt + end - from, windowAt + end - from + 80);
    const before = from > 0 && classOf[source[from - 1] as number] !== 0 ? 1 : 0;
    return own.search(windowAt, end - from, to - from, before, lead, end === length || room === farBehind ? 1 : 0);
  };
  const searchPiece = (source: Uint8Array, length: number, from: number, to: number, sink: PrefilterSink): void => {
    let found = searchWith(behind, source, length, from, to);
    if (found === -2) found = searchWith(farBehind, source, length, from, to);
    if (found < 0) return fallback.search(source, length, from, to, sink);
    for (let index = 0; index < (found & 0xffff); index += 1) sink.literal(from + (literals[index * 2] as number), literals[index * 2 + 1] as number);
    for (let index = 0; index < found >>> 16; index += 1) sink.segment(from + (segments[index * 3] as number), from + (segments[index * 3 + 1] as number), segments[index * 3 + 2] === 1);
  };
  return {
    kind: 'wasm',
    search: (source, length, from, to, sink) => {
      for (let start = from; start < to; start += piece) searchPiece(source, length, start, Math.min(to, start + piece), sink);
    },
  };
}
