// Drafts turned into the blobs of their packages.
import type { Arena } from './arena.ts';
import { encodeBlob, type BlobRow } from './blob.ts';
import { rowsOf, type Draft } from './draft.ts';
import type { Group } from './groups.ts';
import { byCodeUnits } from './ids.ts';

/** `drafts` in the order of their ids. Yields packages in the order of their keys; `only` restricts them. */
export function* blobsOf(
  drafts: readonly Draft[], groupOf: (position: number) => Group, arena: Arena, only?: ReadonlySet<string>,
): Generator<readonly [key: string, blob: Buffer]> {
  const { keys, positions, handles } = rowsIn(drafts, only);
  const order = Uint32Array.from(keys.keys()).sort((a, b) => byCodeUnits(keys[a] ?? '', keys[b] ?? '') || a - b);
  for (let at = 0; at < order.length; ) {
    const key = keys[order[at] ?? 0] ?? '';
    const rows: BlobRow[] = [];
    for (; at < order.length && keys[order[at] ?? 0] === key; at += 1) {
      const row = order[at] ?? 0;
      const [ranges = empty, details = empty, versions = empty] = arena.get(handles[row] ?? 0, 3);
      rows.push({ group: groupOf(positions[row] ?? 0), ranges, details, versions: versions.length === 0 ? none : (JSON.parse(versions.toString('latin1')) as string[]) });
    }
    yield [key, encodeBlob(key, rows)];
  }
}

const none: readonly never[] = [];
const empty = Buffer.alloc(0);

interface Rows {
  readonly keys: readonly string[];
  /** Of the drafts. */
  readonly positions: readonly number[];
  readonly handles: readonly number[];
}

function rowsIn(drafts: readonly Draft[], only: ReadonlySet<string> | undefined): Rows {
  const rows = { keys: [] as string[], positions: [] as number[], handles: [] as number[] };
  for (const [position, draft] of drafts.entries()) {
    for (const [key, handle] of rowsOf(draft)) {
      if (only !== undefined && !only.has(key)) continue;
      rows.keys.push(key);
      rows.positions.push(position);
      rows.handles.push(handle);
    }
  }
  return rows;
}
