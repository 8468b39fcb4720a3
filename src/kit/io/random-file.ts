// A file read in pieces, wherever they stand, because packs of git may be far larger than memory. Opened as warily as `readBounded` opens.
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import { err, ok, type Result } from '#model/result';
import { reasonOf, type Reason } from './fs.ts';

export interface RandomFile {
  /** Bytes, when it was opened. */
  readonly size: number;
  /** Reads into `target[at, at + length)` from `position` on; how many bytes there were. */
  read(target: Uint8Array, at: number, length: number, position: number): Result<number, Reason>;
  close(): void;
}

const noFollow = (constants as Partial<typeof constants>).O_NOFOLLOW;
const flags = constants.O_RDONLY | (noFollow ?? 0) | ((constants as Partial<typeof constants>).O_NONBLOCK ?? 0) | ((constants as Partial<typeof constants>).O_NOCTTY ?? 0);

/** Never through a link in the last component, never a pipe, socket or device. */
export function openRandomFile(path: string): Result<RandomFile, Reason> {
  let file: number | undefined;
  try {
    if (noFollow === undefined && lstatSync(path).isSymbolicLink()) return err({ what: 'unreadable', why: 'it is a symbolic link, and links are not followed' });
    file = openSync(path, flags);
    const stat = fstatSync(file);
    if (!stat.isFile()) {
      closeSync(file);
      return err({ what: 'unreadable', why: 'it is no regular file' });
    }
    return ok(fileOf(file, stat.size));
  } catch (error) {
    if (file !== undefined) closeSync(file);
    return err(reasonOf(error));
  }
}

const fileOf = (file: number, size: number): RandomFile => ({
  size,
  read: (target, at, length, position) => {
    try {
      let got = 0;
      while (got < length) {
        const read = readSync(file, target, at + got, length - got, position + got);
        if (read === 0) break;
        got += read;
      }
      return ok(got);
    } catch (error) {
      return err(reasonOf(error));
    }
  },
  close: () => closeSync(file),
});
