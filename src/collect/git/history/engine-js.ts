// The two operations of the engine without WebAssembly: zlib, and git's delta instructions in JavaScript. Same results, same error numbers.
import { constants, inflateSync } from 'node:zlib';

/** zlib's words for what the other engine gives a number of its own; which of them it is changes a sentence, never a verdict. */
const numbers: readonly [RegExp, number][] = [
  [/distance too far/, -4], [/unexpected end/, -5], [/incorrect header|unknown compression|window size|need dictionary/i, -6], [/data check/, -8], [/invalid (literal|distance)/, -3],
];

interface Inflated {
  readonly buffer: Uint8Array;
  readonly engine: { readonly bytesWritten: number };
}

export function inflateJs(memory: Uint8Array, src: number, srcLength: number, dst: number, dstLength: number): number {
  const source = memory.subarray(src, src + srcLength);
  if (srcLength < 6) return -5;
  try {
    const done = inflateSync(source, { info: true, maxOutputLength: Math.max(1, dstLength) }) as unknown as Inflated;
    memory.set(done.buffer.subarray(0, dstLength), dst);
    if (done.buffer.length !== dstLength) return done.buffer.length < dstLength ? -7 : -2;
    return done.engine.bytesWritten;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? beginning(source, memory, dst, dstLength) : numberOf(error);
  }
}

function numberOf(error: unknown): number {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined || !code.startsWith('Z_')) throw error;
  return numbers.find(([pattern]) => pattern.test(message))?.[1] ?? -1;
}

/** More would come: the target gets what fits, as with the other engine. */
function beginning(source: Uint8Array, memory: Uint8Array, dst: number, dstLength: number): number {
  // A few bytes of source always hold the header of a loose object, which is all that is read this way.
  try {
    const part = inflateSync(source.subarray(0, 4096), { finishFlush: constants.Z_SYNC_FLUSH });
    memory.set(part.subarray(0, dstLength), dst);
    return -2;
  } catch (error) {
    return numberOf(error);
  }
}

interface Delta {
  readonly base: number;
  readonly baseLength: number;
  readonly delta: number;
  readonly deltaLength: number;
  readonly dst: number;
  readonly dstLength: number;
  readonly least: number;
}

export function applyDeltaJs(memory: Uint8Array, runs: Uint32Array, work: Delta): number {
  const end = work.delta + work.deltaLength;
  const dstEnd = work.dst + work.dstLength;
  const most = runs.length / 3;
  const run = { to: 0, from: 0, length: 0, count: 0 };
  const keep = (): void => {
    if (run.length === 0 || run.length < work.least) return;
    if (run.count < most) runs.set([run.to, run.from, run.length], run.count * 3);
    run.count += 1;
  };
  let at = work.delta;
  let out = work.dst;
  const next = (wanted: number): number => (wanted === 0 ? 0 : (memory[at++] ?? 0));
  while (at < end) {
    const op = next(1);
    if (op === 0) return -20;
    if (op < 0x80) {
      if (at + op > end) return -20;
      if (op > dstEnd - out) return -22;
      memory.copyWithin(out, at, at + op);
      at += op;
      out += op;
      continue;
    }
    const from = (next(op & 1) | (next(op & 2) << 8) | (next(op & 4) << 16) | (next(op & 8) << 24)) >>> 0;
    const length = next(op & 16) | (next(op & 32) << 8) | (next(op & 64) << 16) || 0x10000;
    if (at > end) return -20;
    if (from + length > work.baseLength) return -21;
    if (length > dstEnd - out) return -22;
    memory.copyWithin(out, work.base + from, work.base + from + length);
    const to = out - work.dst;
    if (run.length > 0 && run.to + run.length === to && run.from + run.length === from) run.length += length;
    else {
      keep();
      Object.assign(run, { to, from, length });
    }
    out += length;
  }
  keep();
  return out === dstEnd ? Math.min(run.count, most + 1) : -22;
}
