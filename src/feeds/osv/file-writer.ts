// Writes a file from front to back and knows its SHA-256 in the end; the file then gets that digest for a name. Until then it bears a
// temporary name that no reader looks at.
import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryName } from '#kit/io/write-atomic';

export interface FileWriter {
  /** Bytes so far: where the next ones go. */
  readonly position: number;
  /** Copies what it is given: the buffer may be used again. */
  write(bytes: Uint8Array): void;
  /** Flushes to the device and renames to `<sha256>.<extension>` in the folder. Returns the digest, hex. */
  finish(extension: string): string;
  /** Removes what was written. Does nothing after `finish`. */
  discard(): void;
}

const bufferBytes = 1 << 20;

export function createFileWriter(folder: string): FileWriter {
  const path = temporaryName(join(folder, 'building'));
  const fd = openSync(path, 'wx', 0o644);
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafeSlow(bufferBytes);
  let filled = 0;
  let position = 0;
  let open = true;
  const out = (bytes: Uint8Array): void => {
    hash.update(bytes);
    for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at);
  };
  const flush = (): void => {
    out(buffer.subarray(0, filled));
    filled = 0;
  };
  const close = (): void => {
    if (open) closeSync(fd);
    open = false;
  };
  return {
    get position() {
      return position;
    },
    write(bytes) {
      position += bytes.length;
      if (filled + bytes.length > bufferBytes) flush();
      if (bytes.length >= bufferBytes) return out(bytes);
      buffer.set(bytes, filled);
      filled += bytes.length;
    },
    finish(extension) {
      flush();
      fsyncSync(fd);
      close();
      const digest = hash.digest('hex');
      renameSync(path, join(folder, `${digest}.${extension}`));
      return digest;
    },
    discard() {
      const unfinished = open;
      close();
      if (unfinished) rmSync(path, { force: true });
    },
  };
}
