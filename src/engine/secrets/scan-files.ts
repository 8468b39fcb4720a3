// Scans files for secrets, one after the other: the loop that the main thread and the workers share. A file that cannot be read is a gap, never nothing.
import { join } from 'node:path';
import type { Gap } from '#model/gap';
import type { Result } from '#model/result';
import type { Reason } from '#kit/io/fs';
import { fileReader, pieceOverlap, type FileReader, type Piece } from '#kit/io/read-into';
import { selectCandidates } from '#detect/secrets/engine/select';
import { scanBudget, type ScanBudget } from './archives/budget.ts';
import { openArchive } from './archives/open-archive.ts';
import { archiveKind } from './archives/recognize.ts';
import { fitsContent, toOccurrences, type Occurrence } from './occurrence.ts';
import type { SecretScanner } from './load-rules.ts';

export interface FilesFound {
  readonly occurrences: Occurrence[];
  readonly gaps: Gap[];
  /** Comments that ask to pass over something: used or not is for the caller to find out. */
  readonly ignores: { readonly path: string; readonly line: number }[];
  files: number;
  bytes: number;
  /** Files that were left when it was time to stop, and why. */
  unsearched: number;
  stopped?: string;
}

export const nothingFound = (): FilesFound => ({ occurrences: [], gaps: [], ignores: [], files: 0, bytes: 0, unsearched: 0 });

/** Bytes at the ends of a piece that are context only: judged with the piece next to it. Behind them stands all that a run of encoded text may be long. */
const margin = 32 * 1024;
const marginBehind = pieceOverlap - margin;
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
  const to = more ? Math.max(from, length - marginBehind) : length;
  const all = scanner.scan(bytes, length, from, to);
  const hits = all.flatMap(({ data }) => data?.fields ?? []);
  const cut = all.find((hit) => hit.cut === true);
  if (cut !== undefined) found.gaps.push({ where: { file: path, line: lines + linesBefore(bytes, cut.at) + 1 }, what: 'limit', why: 'encoded text is longer than what is decoded of it', required: false });
  if (hits.length > 0) {
    const fitting = offset === 0 ? fitsContent(bytes, length, hits) : hits;
    for (const occurrence of toOccurrences(path, bytes, length, selectCandidates(fitting, scanner.rules.all))) found.occurrences.push(lines === 0 ? occurrence : { ...occurrence, line: occurrence.line + lines });
  }
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, length);
  for (let at = buffer.indexOf(ignoreTag, from); at >= 0 && at < to; at = buffer.indexOf(ignoreTag, at + 1)) found.ignores.push({ path, line: lines + linesBefore(buffer, at) + 1 });
}

/** Every other byte is zero at the beginning, and the others are text. */
const beginsWide = (bytes: Uint8Array, zeros: 0 | 1): boolean => bytes.length >= 64 && bytes.subarray(0, 64).every((byte, index) => (index % 2 === zeros ? byte === 0 : byte === 9 || byte === 10 || byte === 13 || (byte >= 0x20 && byte < 0x7f)));

/** UTF-16, with its mark or without, is made UTF-8 first; anything else is taken as it stands. */
function decoded(piece: Piece): Piece {
  const { bytes, length, offset, more } = piece;
  if (offset !== 0 || more || length < 2) return piece;
  const marked = bytes[0] === 0xff ? bytes[1] === 0xfe : bytes[0] === 0xfe && bytes[1] === 0xff;
  const little = marked ? bytes[0] === 0xff : bytes[1] === 0 && beginsWide(bytes.subarray(0, length), 1);
  if (!marked && !little && !(bytes[0] === 0 && beginsWide(bytes.subarray(0, length), 0))) return piece;
  const text = Buffer.from(bytes.subarray(marked ? 2 : 0, length - (length % 2)));
  if (!little) text.swap16();
  const utf8 = Buffer.from(text.toString('utf16le'), 'utf8');
  return { bytes: utf8, length: utf8.length, offset: 0, more: false };
}

/** A whole file, in memory: itself, or all that is in it, if it is an archive. */
function scanFile(path: string, bytes: Uint8Array, scanner: SecretScanner, found: FilesFound, budget: ScanBudget): void {
  const opened = openArchive(path, bytes, bytes.length, budget);
  for (const file of opened?.files ?? [{ path, bytes }]) scanContent(file.path, decoded({ bytes: file.bytes, length: file.bytes.length, offset: 0, more: false }), scanner, found);
  if (opened !== undefined) for (const gap of opened.gaps()) found.gaps.push(gap);
}

/** The same for content that was not read here, counted as a file. */
export function scanWhole(path: string, bytes: Uint8Array, scanner: SecretScanner, found: FilesFound, budget = scanBudget()): void {
  scanFile(path, bytes, scanner, found, budget);
  found.files += 1;
  found.bytes += bytes.length;
}

export interface FilesJob {
  /** Absolute. */
  readonly root: string;
  readonly paths: readonly string[];
  readonly maxBytes: number;
  /** What archives may inflate to, shared by all threads of a scan. */
  readonly budget: ScanBudget;
}

/** `take` gives the index of the next file, or `undefined` for no more; `stop` a reason to leave the rest. */
export function scanFiles(job: FilesJob, scanner: SecretScanner, take: () => number | undefined, stop: () => string | undefined): FilesFound {
  const found = nothingFound();
  const reader = fileReader();
  for (let index = take(); index !== undefined; index = take()) {
    const path = job.paths[index] ?? '';
    const stopped = stop();
    if (stopped !== undefined) {
      found.unsearched += 1;
      found.stopped = stopped;
      continue;
    }
    const read = readFile(reader, path, job, scanner, found);
    if (read.ok) {
      found.files += 1;
      found.bytes += read.value;
    } else found.gaps.push({ where: { file: path }, what: read.error.what, why: read.error.why, required: read.error.what !== 'limit' });
  }
  return found;
}

/** In pieces where it is large; an archive whole, as its directory stands at its end. */
function readFile(reader: FileReader, path: string, job: FilesJob, scanner: SecretScanner, found: FilesFound): Result<number, Reason> {
  const file = join(job.root, path);
  let lines = 0;
  let large: boolean | undefined;
  const read = reader.read(file, job.maxBytes, (piece) => {
    const { bytes, length, offset, more } = piece;
    if (!more && offset === 0) return scanFile(path, bytes.subarray(0, length), scanner, found, job.budget);
    large ??= archiveKind(bytes, length) !== undefined;
    if (large) return;
    scanContent(path, piece, scanner, found, lines);
    if (more) lines += linesBefore(bytes, length - Math.min(pieceOverlap, length >> 1));
  });
  if (large !== true || !read.ok) return read;
  return fileReader(job.maxBytes + 1).read(file, job.maxBytes, ({ bytes, length, more }) => {
    if (more) found.gaps.push({ where: { file: path }, what: 'limit', why: 'it grew while it was read', required: false });
    else scanFile(path, bytes.subarray(0, length), scanner, found, job.budget);
  });
}
