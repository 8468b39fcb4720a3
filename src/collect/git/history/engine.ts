// Where objects are inflated and rebuilt: one block of memory that never grows, so that no view of it goes stale, and two operations on
// it. WebAssembly, or zlib and plain JavaScript with the same results. The memory is address space; only what is touched becomes real.
import { applyDeltaJs, inflateJs } from './engine-js.ts';
import { historyWasm } from './wasm/history-wasm.generated.ts';

/** Runs that a delta copied, as (to, from, length) each. */
export const mostRuns = 16_384;
/** Room behind every block: inflating reads and writes a little past the end. */
export const slack = 32;

export interface Engine {
  readonly memory: Uint8Array;
  readonly runs: Uint32Array;
  /** Where blocks may begin. */
  readonly base: number;
  /** Bytes taken from the source, or an error below zero (see `faultOf`). */
  readonly inflate: (src: number, srcLength: number, dst: number, dstLength: number) => number;
  /** Copied runs of at least `least` bytes, now in `runs`; `mostRuns + 1` if there are more; or an error below zero. */
  applyDelta(base: number, baseLength: number, delta: number, deltaLength: number, dst: number, dstLength: number, least: number): number;
}

export const errFull = -2;

const faults: ReadonlyMap<number, string> = new Map([
  [-1, 'a block of its compressed data is malformed'], [-2, 'it is longer than it says'], [-3, 'its compressed data has an impossible code'],
  [-4, 'its compressed data points before its beginning'], [-5, 'its compressed data ends early'], [-6, 'its compressed data has no zlib header'],
  [-7, 'it is shorter than it says'], [-8, 'its checksum does not match'], [-20, 'its delta has a malformed instruction'],
  [-21, 'its delta copies from outside of its base'], [-22, 'its delta does not make the size that it says'],
]);

export const faultOf = (code: number): string => faults.get(code) ?? `error ${code}`;

const page = 65_536;
const runsBytes = mostRuns * 12;

/** The types of Node say nothing of it. */
interface WebAssemblyApi {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
  readonly Memory: new (limits: { readonly initial: number; readonly maximum: number }) => { readonly buffer: ArrayBuffer };
}
const api = (globalThis as { readonly WebAssembly?: WebAssemblyApi }).WebAssembly;
let compiled: object | undefined;

/** `room`: bytes for blocks. */
export function openEngine(room: number, kind: 'wasm' | 'js' | undefined): Engine {
  return kind === 'js' || api === undefined ? jsEngine(room) : wasmEngine(room, api);
}

interface Exports {
  heapBase(): number;
  readonly inflate: (src: number, srcLength: number, dst: number, dstLength: number) => number;
  applyDelta(base: number, baseLength: number, delta: number, deltaLength: number, dst: number, dstLength: number, runs: number, most: number, least: number): number;
}

function wasmEngine(room: number, { Module, Memory, Instance }: WebAssemblyApi): Engine {
  compiled ??= new Module(Buffer.from(historyWasm, 'base64'));
  // The module's own tables take less than four pages.
  const pages = Math.ceil((room + runsBytes + slack) / page) + 4;
  const memory = new Memory({ initial: pages, maximum: pages });
  const own = new Instance(compiled, { env: { memory } }).exports as Exports;
  const runsAt = (own.heapBase() + 15) & ~15;
  return {
    memory: new Uint8Array(memory.buffer), runs: new Uint32Array(memory.buffer, runsAt, mostRuns * 3), base: runsAt + runsBytes,
    inflate: own.inflate,
    applyDelta: (base, baseLength, delta, deltaLength, dst, dstLength, least) => own.applyDelta(base, baseLength, delta, deltaLength, dst, dstLength, runsAt, mostRuns, least),
  };
}

function jsEngine(room: number): Engine {
  const memory = new Uint8Array(room + slack + 16);
  const runs = new Uint32Array(mostRuns * 3);
  return {
    memory, runs, base: 16,
    inflate: (src, srcLength, dst, dstLength) => inflateJs(memory, src, srcLength, dst, dstLength),
    applyDelta: (base, baseLength, delta, deltaLength, dst, dstLength, least) => applyDeltaJs(memory, runs, { base, baseLength, delta, deltaLength, dst, dstLength, least }),
  };
}
