// Reads a Scan document back from a file. It may be anybody's: its shape is checked before anything relies on it.
import { readFileSync, statSync } from 'node:fs';
import { UsageError } from '#model/result';
import type { Scan } from '#model/scan';
import { isRecord, parseJson } from '#kit/text/json';

const maxBytes = 512 * 1024 * 1024;

const lists: readonly (readonly [name: string, at: (document: Record<string, unknown>) => unknown])[] = [
  ['findings', (document) => document['findings']],
  ['coverage', (document) => document['coverage']],
  ['feeds', (document) => document['feeds']],
  ['contacted', (document) => document['contacted']],
  ['inventory.components', (document) => (isRecord(document['inventory']) ? document['inventory']['components'] : undefined)],
  ['inventory.manifests', (document) => (isRecord(document['inventory']) ? document['inventory']['manifests'] : undefined)],
];

/** Throws UsageError that names the file and what is wrong with it. */
export function readScan(path: string): Scan {
  const fail = (why: string): never => {
    throw new UsageError(`${path}: ${why}`, 'a scan document is written by: assay scan -o json=scan.json');
  };
  const known = statSync(path, { throwIfNoEntry: false });
  if (known?.isFile() !== true) return fail('there is no such file');
  if (known.size > maxBytes) return fail('larger than a scan document can be');
  const parsed = parseJson(readFileSync(path, 'utf8'));
  if (!parsed.ok) return fail(`line ${parsed.error.line}: ${parsed.error.why}`);
  const document = parsed.value.value;
  if (!isRecord(document) || document['schemaVersion'] !== '1.0') return fail('not a scan document of version 1.0');
  for (const [name, at] of lists) {
    const list = at(document);
    if (!Array.isArray(list) || !list.every(isRecord)) return fail(`not a whole scan document: ${name} is missing or is no list`);
  }
  if (!isRecord(document['verdict']) || !isRecord(document['target']) || !isRecord(document['policy']) || !isRecord(document['tool'])) return fail('not a whole scan document: verdict, target, policy or tool is missing');
  return document as unknown as Scan;
}
