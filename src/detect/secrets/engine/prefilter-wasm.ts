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
  layout(bits: number, quads: number, heads: number, entries: number, starts: number, texts: number, masks: number, classes: number): void;
  findLiterals(at: number, length: number, from: number, to: number, longest: number, out: number, most: number): number;
  findSegments(at: number, length: number, to: number, before: number, leastSegment: number, leastDigits: number, leastChanges: number, longSegment: number, manyChanges: number, longest: number, out: number, most: number): number;
}

/** Bytes judged at once, and what of their surroundings is copied along. */
const piece = 48 * 1024;
const behind = longestSegment + 64;
const mostFinds = 16_384;
const page = 65_536;

const bytesOf = (array: Uint8Array | Uint16Array): Uint8Array => new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

/** `undefined` where there is no WebAssembly. */
export function wasmPrefilter(table: LiteralTable): Prefilter | undefined {
  const api = (globalThis as { readonly WebAssembly?: WebAssemblyApi }).WebAssembly;
  if (api === undefined) return undefined;
  const parts = [table.bits, table.quads, table.heads, table.entries, table.starts, table.texts, table.masks, classOf].map(bytesOf);
  const room = parts.reduce((sum, part) => sum + part.length + 16, 0) + mostFinds * 8 + piece + behind + 4096;
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
  own.layout(...(places as [number, number, number, number, number, number, number, number]));
  const outAt = take(mostFinds * 8);
  const out = new Int32Array(memory.buffer, outAt, mostFinds * 2);
  // What is read around the bytes of a piece: one before, up to a block behind.
  const windowAt = take(piece + behind + 160) + 16;
  const fallback = jsPrefilter(table);
  const searchPiece = (source: Uint8Array, length: number, from: number, to: number, sink: PrefilterSink): void => {
    const end = Math.min(length, to + behind);
    bytes.set(source.subarray(from, end), windowAt);
    bytes[windowAt - 1] = from > 0 ? (source[from - 1] as number) : 0;
    bytes.fill(0, windowAt + end - from, windowAt + end - from + 80);
    const size = end - from;
    const literals = own.findLiterals(windowAt, size, 0, to - from, table.longest, outAt, mostFinds);
    if (literals < 0) return fallback.search(source, length, from, to, sink);
    for (let index = 0; index < literals; index += 1) sink.literal(from + (out[index * 2] as number), out[index * 2 + 1] as number);
    const before = from > 0 && classOf[source[from - 1] as number] !== 0 ? 1 : 0;
    const segments = own.findSegments(windowAt, size, to - from, before, leastSegment, leastDigits, leastChanges, longSegment, manyChanges, longestSegment, outAt, mostFinds);
    // At most one in ten bytes: there is room for all of a piece.
    for (let index = 0; index < segments; index += 1) sink.segment(from + (out[index * 2] as number), from + (out[index * 2 + 1] as number));
  };
  return {
    kind: 'wasm',
    search: (source, length, from, to, sink) => {
      for (let start = from; start < to; start += piece) searchPiece(source, length, start, Math.min(to, start + piece), sink);
    },
  };
}
