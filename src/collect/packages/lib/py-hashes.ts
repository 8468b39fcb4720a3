// Digests as Python tools write them: `sha256:<hex>` in lists of files, or tables of algorithm and hex. What is malformed is no hash.
import type { Hash } from '#model/component';
import { entriesOf, fieldOf, stringOf } from '#kit/text/json';

/** `sha256:<hex>` (or pip's `sha256=<hex>`). */
export function hashOf(text: string): readonly Hash[] {
  const [, algorithm = '', value = ''] = /^([a-z][a-z0-9_]{2,15})[:=]([0-9a-f]{8,128})$/i.exec(text.trim()) ?? [];
  return value === '' ? [] : [{ algorithm: algorithm.toLowerCase(), value: value.toLowerCase() }];
}

/** Of an array of texts (Pipfile.lock), or of tables with `hash` (poetry, pdm, uv) or `hashes` (pylock); anything else has none. */
export function hashesOf(files: unknown): readonly Hash[] {
  const list: readonly unknown[] = Array.isArray(files) ? files : files === undefined ? [] : [files];
  return unique(list.flatMap((each) => (typeof each === 'string' ? hashOf(each) : [...hashOf(stringOf(fieldOf(each, 'hash')) ?? ''), ...hashTable(fieldOf(each, 'hashes'))])));
}

const hashTable = (table: unknown): readonly Hash[] => entriesOf(table).flatMap(([algorithm, value]) => (typeof value === 'string' ? hashOf(`${algorithm}:${value}`) : []));

/** Without repetitions, in the order of first mention. */
export function unique(hashes: readonly Hash[]): readonly Hash[] {
  return [...new Map(hashes.map((hash) => [`${hash.algorithm}:${hash.value}`, hash])).values()];
}
