// Reads many files one after the other into one buffer, so that a tree of any size costs the memory of its largest piece. Follows no link, waits for no pipe.
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { err, ok, type Result } from '#model/result';
import { reasonOf, type Reason } from './fs.ts';

const known = constants as Partial<typeof constants>;
const flags = constants.O_RDONLY | (known.O_NOFOLLOW ?? 0) | (known.O_NONBLOCK ?? 0) | (known.O_NOCTTY ?? 0);

export interface Piece {
  /** The whole buffer; what was read is [0, length). Overwritten by the next piece. */
  readonly bytes: Uint8Array;
  readonly length: number;
  /** Where in the file bytes[0] stands. */
  readonly offset: number;
  /** The file goes on behind it. */
  readonly more: boolean;
}

export interface FileReader {
  /** Calls back for each piece of the file; the last `pieceOverlap` bytes of one are the first of the next. A file of more than `maxBytes` is `limit`, before anything is read. */
  read(path: string, maxBytes: number, onPiece: (piece: Piece) => void): Result<number, Reason>;
}

/** Of a piece, so much is the beginning of the next one. */
export const pieceOverlap = 192 * 1024;

/** `pieceBytes`: of the buffer; files up to it come in one piece. */
export function fileReader(pieceBytes = 8 * 1024 * 1024): FileReader {
  let buffer = Buffer.allocUnsafeSlow(256 * 1024);
  return {
    read: (path, maxBytes, onPiece) => {
      let file: number | undefined;
      try {
        file = openSync(path, flags);
        const stat = fstatSync(file);
        if (!stat.isFile()) return err({ what: 'unreadable', why: stat.isDirectory() ? 'it is a folder' : 'it is a pipe, socket or device' });
        if (stat.size > maxBytes) return err({ what: 'limit', why: `it is larger than the limit of ${maxBytes} bytes` });
        const wanted = Math.min(pieceBytes, stat.size + 1);
        if (wanted > buffer.length) buffer = Buffer.allocUnsafeSlow(Math.min(pieceBytes, Math.max(wanted, buffer.length * 2)));
        return ok(readPieces(file, buffer, maxBytes, onPiece));
      } catch (error) {
        return err(reasonOf(error));
      } finally {
        if (file !== undefined) closeSync(file);
      }
    },
  };
}

/** The number of bytes read. What a file grows by while it is read is read too, up to the limit. */
function readPieces(file: number, buffer: Buffer, maxBytes: number, onPiece: (piece: Piece) => void): number {
  let kept = 0;
  let offset = 0;
  for (;;) {
    let length = kept;
    let ended = false;
    while (length < buffer.length) {
      const read = readSync(file, buffer, length, buffer.length - length, null);
      length += read;
      if (read === 0) {
        ended = true;
        break;
      }
    }
    onPiece({ bytes: buffer, length, offset, more: !ended });
    if (ended || offset + length > maxBytes) return offset + length;
    kept = Math.min(pieceOverlap, length >> 1);
    buffer.copyWithin(0, length - kept, length);
    offset += length - kept;
  }
}
