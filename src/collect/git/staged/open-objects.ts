// Single objects of a repository by id: loose ones first, then out of packs, and only where both fail through the reader of histories.
// What is answered has the id that was asked for: every object is hashed.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { err, ok, type Result } from '#model/result';
import { readBounded, type Reason } from '#kit/io/fs';
import { makeGapList } from '../history/gap-list.ts';
import type { History } from '../history/open-history.ts';
import { objectStores } from '../history/object-stores.ts';
import type { Repository } from '../read-repository.ts';
import { packsOf, readPacked } from './packed-object.ts';

export type ObjectType = 'commit' | 'tree' | 'blob' | 'tag';

export interface Objects {
  /** An object of another type is `unparsable`, one larger than `maxBytes` is `limit`. */
  read(oid: string, type: ObjectType, maxBytes: number): Promise<Result<Uint8Array, Reason>>;
  close(): void;
}

const typeNames = ['', 'commit', 'tree', 'blob', 'tag'];
const longestHeader = 32;
/** A buffer of more than that there may not be. */
const mostBytes = 1024 * 1024 * 1024;

interface Found {
  readonly type: string;
  readonly bytes: Uint8Array;
}

const tooLarge = (maxBytes: number): Result<never, Reason> => err({ what: 'limit', why: `it is larger than the limit of ${maxBytes} bytes` });

function inflateLoose(file: Uint8Array, maxBytes: number): Result<Found, Reason> {
  try {
    const whole = inflateSync(file, { maxOutputLength: maxBytes + longestHeader });
    const [header, type = '', size] = /^(commit|tree|blob|tag) (0|[1-9]\d{0,14})\0/.exec(whole.toString('latin1', 0, longestHeader)) ?? [];
    if (header === undefined || whole.length - header.length !== Number(size)) return err({ what: 'unparsable', why: 'the object does not say what it is' });
    return whole.length - header.length > maxBytes ? tooLarge(maxBytes) : ok({ type, bytes: whole.subarray(header.length) });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE') return tooLarge(maxBytes);
    if (code?.startsWith('Z_') !== true) throw error;
    return err({ what: 'unparsable', why: 'the object is damaged' });
  }
}

function readLoose(stores: readonly string[], oid: string, maxBytes: number): Result<Found, Reason> | undefined {
  for (const store of stores) {
    const file = readBounded(join(store, oid.slice(0, 2), oid.slice(2)), maxBytes + Math.floor(maxBytes / 8) + 65_536);
    if (file.ok) return inflateLoose(file.value, maxBytes);
    if (file.error.what !== 'missing') return file.error.what === 'limit' ? tooLarge(maxBytes) : file;
  }
  return undefined;
}

export function openObjects({ root, commonDir, format }: Repository): Objects {
  const gaps = makeGapList();
  const stores = objectStores(commonDir, gaps);
  let packs: readonly string[] | undefined;
  let history: History | undefined;
  const throughHistory = async (oid: string, maxBytes: number): Promise<Result<Found, Reason>> => {
    const { openHistory } = await import('../history/open-history.ts');
    const opened = history === undefined ? openHistory(root, { maxObject: Math.min(maxBytes, 32 * 1024 * 1024) }) : ok(history);
    if (!opened.ok) return opened;
    history = opened.value;
    return history.readObject(oid);
  };
  const find = async (oid: string, maxBytes: number): Promise<Result<Found, Reason>> => {
    const loose = readLoose(stores, oid, maxBytes);
    if (loose?.ok === true || loose?.error.what === 'limit') return loose;
    const packed = readPacked((packs ??= packsOf(stores)), oid, maxBytes);
    if (packed?.ok === true) return ok({ type: typeNames[packed.value.type] ?? '', bytes: packed.value.bytes });
    if (packed?.error.what === 'limit') return packed;
    const found = await throughHistory(oid, maxBytes);
    // A damaged loose object is the better reason.
    return found.ok ? found : (loose ?? packed ?? found);
  };
  return {
    read: async (oid, type, maxBytes) => {
      if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(oid)) return err({ what: 'unparsable', why: 'its id is none' });
      const found = await find(oid, Math.min(maxBytes, mostBytes));
      if (!found.ok) return found;
      const { bytes } = found.value;
      if (found.value.type !== type) return err({ what: 'unparsable', why: `the object is no ${type}` });
      const same = createHash(format).update(`${type} ${bytes.length}\0`).update(bytes).digest('hex') === oid;
      return same ? ok(bytes) : err({ what: 'unparsable', why: 'the object is not what its id says' });
    },
    close: () => {
      history?.close();
      history = undefined;
    },
  };
}
