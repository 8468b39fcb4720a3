// AssemblyScript. The face of the module; see ../engine.ts for how its memory is laid out.
export { inflate } from './inflate.as';
export { applyDelta } from './delta.as';
/** Memory below this is the module's own. */
export function heapBase(): usize {
  return __heap_base;
}
