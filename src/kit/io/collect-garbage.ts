// Gives memory back between two large pieces of work. The engine collects by the growth of its heap, and on a large machine lets the
// garbage of one ecosystem stand while the next is built; whoever runs in a small container would be killed for it.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

let collect: (() => void) | undefined;

/** Takes some tens of milliseconds per hundred megabytes in use. Does nothing where the engine has no such function. */
export function collectGarbage(): void {
  collect ??= find();
  collect();
}

/**
 * For long loops: call it every thousand rounds or so. Collects when more is in use than `megabytes`, and then not again before half as much has come
 * on top of what had to stay.
 */
export function garbageLimit(megabytes: number): () => void {
  let limit = megabytes * 1e6;
  return () => {
    if (inUse() < limit) return;
    collectGarbage();
    limit = Math.max(megabytes * 1e6, inUse() * 1.5);
  };
}

function inUse(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** The flag only adds a function to contexts made from now on. */
function find(): () => void {
  setFlagsFromString('--expose-gc');
  const found = runInNewContext('globalThis.gc') as unknown;
  return typeof found === 'function' ? () => void (found as () => void)() : () => {};
}
