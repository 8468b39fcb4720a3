// Reads `.assay/ignores.yaml`, strictly: an entry that cannot be understood would set aside less, or more, than its author believes.
import type { Node } from 'yaml';
import type { Result } from '#model/result';
import { parseStrict, readList, readMap, readNumber, readText, type Reader } from '../read-yaml.ts';
import type { Ignores, Known } from './ignore-list.ts';
import { readAllow } from './parse-own.ts';

function readKnown(reader: Reader, node: Node): Known {
  const known: { by?: string; reason?: string; file?: string; line?: number; commit?: string; sha1?: string } = {};
  readMap(reader, node, 'an entry of known', {
    by: (value, pair) => (known.by = readText(reader, value, pair, 'by')),
    reason: (value, pair) => (known.reason = readText(reader, value, pair, 'reason')),
    file: (value, pair) => (known.file = readText(reader, value, pair, 'file')),
    line: (value, pair) => (known.line = readNumber(reader, value, pair, 'line', 1, 1e9)),
    commit: (value, pair) => (known.commit = readText(reader, value, pair, 'commit')),
    sha1: (value, pair) => (known.sha1 = readText(reader, value, pair, 'sha1').toLowerCase()),
  });
  const { by, reason, file, ...rest } = known;
  if (by === undefined || reason === undefined || file === undefined) return reader.fail(node, 'an entry of known needs by, reason and file');
  if ((rest.line === undefined) === (rest.sha1 === undefined)) return reader.fail(node, 'an entry of known needs either a line or the sha1 of the value');
  if (rest.sha1 !== undefined && !/^[0-9a-f]{40}$/.test(rest.sha1)) return reader.fail(node, 'sha1 is of 40 hex digits');
  return { by, reason, file, ...rest, at: reader.line(node) };
}

/** `file` is the name for messages. */
export function parseIgnores(file: string, source: string): Result<Ignores, string> {
  const parsed = parseStrict(file, source, (reader, root): Ignores => {
    let ignores: Ignores = { known: [], allow: [] };
    readMap(reader, root, 'the file', {
      known: (value, pair) => (ignores = { ...ignores, known: readList(reader, value, pair, 'known').map((item) => readKnown(reader, item)) }),
      allow: (value, pair) => (ignores = { ...ignores, allow: readList(reader, value, pair, 'allow').map((item) => ({ ...readAllow(reader, item, file, 'an entry of allow'), by: `${file}:${reader.line(item)}` })) }),
    });
    return ignores;
  });
  return parsed.ok ? { ok: true, value: parsed.value ?? { known: [], allow: [] } } : parsed;
}
