// Scans files for secrets, one after the other: the loop that the main thread and the workers share. A file that cannot be read is a gap, never nothing.
import { join } from 'node:path';
import type { Gap } from '#model/gap';
import { fileReader, type Piece } from '#kit/io/read-into';
import { selectCandidates } from '#detect/secrets/engine/select';
import { fitsContent, toOccurrences, type Occurrence } from './occurrence.ts';
import type { SecretScanner } from './load-rules.ts';

export interface FilesFound {
  readonly occurrences: Occurrence[];
  readonly gaps: Gap[];
  /** Comments that ask to pass over something: used or not is for the caller to find out. */
  readonly ignores: { readonly path: string; readonly line: number }[];
  files: number;
  bytes: number;
}

export const nothingFound = (): FilesFound => ({ occurrences: [], gaps: [], ignores: [], files: 0, bytes: 0 });

/** Bytes at both ends of a piece that are context only: judged with the piece next to it. */
const margin = 32 * 1024;
const ignoreTag = Buffer.from('assay:allow');
const newline = 10;

function linesBefore(bytes: Uint8Array, to: number): number {
  let lines = 0;
  for (let at = bytes.indexOf(newline); at >= 0 && at < to; at = bytes.indexOf(newline, at + 1)) lines += 1;
  return lines;
}

/** Text of a whole file or a part of it. Adds to `found`. `lines`: how many came before it. */
export function scanContent(path: string, { bytes, length, offset, more }: Piece, scanner: SecretScanner, found: FilesFound, lines = 0): void {
  const from = offset === 0 ? 0 : margin;
  const to = more ? length - margin : length;
  const hits = scanner.scan(bytes, length, from, to).flatMap(({ data }) => data?.fields ?? []);
  if (hits.length > 0) {
    const fitting = offset === 0 ? fitsContent(bytes, length, hits) : hits;
    for (const occurrence of toOccurrences(path, bytes, length, selectCandidates(fitting, scanner.rules.all))) found.occurrences.push(lines === 0 ? occurrence : { ...occurrence, line: occurrence.line + lines });
  }
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, length);
  for (let at = buffer.indexOf(ignoreTag, from); at >= 0 && at < to; at = buffer.indexOf(ignoreTag, at + 1)) found.ignores.push({ path, line: lines + linesBefore(buffer, at) + 1 });
}

/** UTF-16 with its mark is made UTF-8 first; anything else is taken as it stands. */
function decoded(piece: Piece): Piece {
  const { bytes, length, offset, more } = piece;
  if (offset !== 0 || more || length < 2) return piece;
  const little = bytes[0] === 0xff && bytes[1] === 0xfe;
  if (!little && !(bytes[0] === 0xfe && bytes[1] === 0xff)) return piece;
  const text = Buffer.from(bytes.subarray(2, length - (length % 2)));
  if (!little) text.swap16();
  const utf8 = Buffer.from(text.toString('utf16le'), 'utf8');
  return { bytes: utf8, length: utf8.length, offset: 0, more: false };
}

/** A whole file that is in memory. Adds to `found`. */
export function scanWhole(path: string, bytes: Uint8Array, scanner: SecretScanner, found: FilesFound): void {
  scanContent(path, decoded({ bytes, length: bytes.length, offset: 0, more: false }), scanner, found);
  found.files += 1;
  found.bytes += bytes.length;
}

export interface FilesJob {
  /** Absolute. */
  readonly root: string;
  readonly paths: readonly string[];
  readonly maxBytes: number;
}

/** `take` gives the index of the next file, or `undefined` for no more; `stop` a reason to leave the rest. */
export function scanFiles(job: FilesJob, scanner: SecretScanner, take: () => number | undefined, stop: () => string | undefined): FilesFound {
  const found = nothingFound();
  const reader = fileReader();
  for (let index = take(); index !== undefined; index = take()) {
    const path = job.paths[index] ?? '';
    const stopped = stop();
    if (stopped !== undefined) {
      found.gaps.push({ where: { file: path }, what: 'timeout', why: stopped, required: true });
      continue;
    }
    let lines = 0;
    const read = reader.read(join(job.root, path), job.maxBytes, (piece) => {
      scanContent(path, decoded(piece), scanner, found, lines);
      if (piece.more) lines += linesBefore(piece.bytes, piece.length - Math.min(64 * 1024, piece.length >> 1));
    });
    if (read.ok) {
      found.files += 1;
      found.bytes += read.value;
    } else found.gaps.push({ where: { file: path }, what: read.error.what, why: read.error.why, required: read.error.what !== 'limit' });
  }
  return found;
}
