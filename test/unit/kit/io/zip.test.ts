import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { writeZip, type ZipInput } from '../../../../bench/lib/zip-writer.ts';
import { openZipShelf } from '../../../../src/feeds/osv/zip-shelf.ts';
import { openZip, unpack, type ZipLimits } from '../../../../src/kit/io/zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'assay-zip-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, 'a.zip');
const limits: ZipLimits = { maxEntries: 100_000, maxEntryBytes: 1 << 20, maxRatio: 100, maxTotalBytes: 1 << 30, maxDirectoryBytes: 1 << 26 };

/** Text or reason by name; or the reason why the archive is refused. */
function read(inputs: readonly ZipInput[] | Uint8Array, own: Partial<ZipLimits> = {}): Record<string, string> | string {
  if (inputs instanceof Uint8Array) writeFileSync(path, inputs);
  else writeZip(path, inputs);
  const fd = openSync(path, 'r');
  try {
    const zip = openZip(fd, { ...limits, ...own });
    if (!zip.ok) return zip.error;
    const { entries } = zip.value;
    return Object.fromEntries(entries.names.map((name, at) => {
      const raw = zip.value.raw(at);
      const text = raw.ok ? unpack(raw.value, entries.method[at] === 0, entries.size[at] ?? 0, entries.crc[at] ?? 0) : raw;
      return [name, zip.value.refusal(at) ?? (text.ok ? Buffer.from(text.value).toString() : text.error)];
    }));
  } finally {
    closeSync(fd);
  }
}

describe('openZip', () => {
  it('reads stored and deflated entries in any order of asking', () => {
    const many = Array.from({ length: 300 }, (_, at) => ({ name: `${at}.json`, data: `text ${at} `.repeat(at * 20), stored: at % 3 === 0 }));
    expect(read(many)).toEqual(Object.fromEntries(many.map(({ name, data }) => [name, data])));
    const fd = openSync(path, 'r');
    const zip = openZip(fd, limits);
    if (!zip.ok) throw new Error(zip.error);
    for (const at of [299, 0, 150, 151, 152, 3, 298]) {
      const raw = zip.value.raw(at);
      if (!raw.ok) throw new Error(raw.error);
      expect(unpack(raw.value, at % 3 === 0, zip.value.entries.size[at] ?? 0, zip.value.entries.crc[at] ?? 0)).toMatchObject({ ok: true });
    }
    closeSync(fd);
  });

  it('reads an archive of more entries than 16 bits count (zip64)', () => {
    const found = read(Array.from({ length: 66_000 }, (_, at) => ({ name: `${at}`, data: String(at), stored: true })));
    expect(Object.keys(found)).toHaveLength(66_000);
    expect((found as Record<string, string>)['65999']).toBe('65999');
  });

  it('refuses what is cut short, empty or no zip', () => {
    writeZip(path, [{ name: 'a', data: 'hello' }, { name: 'b', data: 'world' }]);
    const whole = readFileSync(path);
    for (let bytes = 0; bytes < whole.length; bytes += 1) expect(typeof read(whole.subarray(0, bytes)), `${bytes} bytes`).toBe('string');
    expect(read(Buffer.from('no archive at all, but long enough to hold an end record'))).toBe('no end of a zip archive: cut short, or no zip');
    expect(read(Buffer.concat([Buffer.from('prefix'), whole]))).toBe('the directory is not where the archive says');
  });

  it('never answers with other bytes than were packed, whichever byte is flipped', () => {
    const texts = { a: 'hello '.repeat(30), b: 'world', c: '' };
    writeZip(path, Object.entries(texts).map(([name, data]) => ({ name, data, stored: name === 'b' })));
    const whole = readFileSync(path);
    for (let at = 0; at < whole.length; at += 1) {
      const broken = Buffer.from(whole);
      broken[at] = (broken[at] ?? 0) ^ (1 << (at % 8));
      const found = read(broken);
      if (typeof found === 'string') continue;
      const plain = Object.values(found).filter((text) => !/checksum|damaged|declared|declares|cut short|supported|encrypted|stored, but|inflate/.test(text));
      for (const text of plain) expect(Object.values(texts), `byte ${at}`).toContain(text);
    }
  });

  it('refuses bombs: sizes that lie, ratios, totals, overlapping entries, too many entries', () => {
    const zeros = Buffer.alloc(900_000);
    expect(read([{ name: 'bomb', data: zeros }])).toEqual({ bomb: expect.stringContaining('inflates') as string });
    expect(read([{ name: 'big', data: Buffer.alloc((1 << 20) + 1) }])).toEqual({ big: expect.stringContaining('more than the limit') as string });
    expect(read([{ name: 'liar', data: zeros, claim: { size: 100 } }])).toEqual({ liar: 'inflates to more than it declares' });
    expect(read([{ name: 'liar', data: 'short', claim: { size: 100 } }])).toEqual({ liar: '5 bytes inflated where 100 are declared' });
    expect(read([{ name: 'liar', data: 'short', stored: true, claim: { size: 3 } }])).toEqual({ liar: 'stored, but with two different sizes' });
    expect(read([{ name: 'a', data: 'x'.repeat(500) }], { maxTotalBytes: 400 })).toContain('bytes inflated, more than the limit');
    expect(read([{ name: 'a', data: 'x' }, { name: 'b', data: 'y' }], { maxEntries: 1 })).toContain('2 entries');
    expect(read([{ name: 'a', data: 'x'.repeat(500) }, { name: 'b', data: 'x'.repeat(500), claim: { offset: 0 } }])).toContain('overlap');
  });

  it('refuses encryption, other methods and wrong checksums, per entry', () => {
    expect(read([
      { name: 'locked', data: 'x', claim: { flags: 1 } }, { name: 'odd', data: 'x', claim: { method: 12 } }, { name: 'wrong', data: 'x', claim: { crc: 5 } }, { name: 'fine', data: 'x' },
    ])).toEqual({ locked: 'encrypted', odd: 'packed by method 12, which is not supported', wrong: 'the checksum (CRC-32) does not match', fine: 'x' });
  });
});

describe('a shelf of an archive', () => {
  it('takes <id>.json at the top level and refuses every name that could lead elsewhere', () => {
    const names = ['../../etc/passwd', '/etc/GHSA-1.json', 'a/B-1.json', 'a\\B-1.json', '..json', '.json', 'C:B-1.json', 'B-1.txt', 'B-1.json', 'B-1.json', 'B 1.json', 'B-1\u0000.json', 'folder/'];
    writeZip(path, names.map((name) => ({ name, data: '{}' })));
    const shelf = openZipShelf(path);
    if (!shelf.ok) throw new Error(shelf.error);
    expect(shelf.value.ids).toEqual(['B-1', 'C:B-1']);
    expect(shelf.value.rejected.map((one) => one.entry)).toEqual(['../../etc/passwd', '/etc/GHSA-1.json', 'a/B-1.json', 'a\\B-1.json', '..json', '.json', 'B-1.txt', 'B 1.json', 'B-1\u0000.json', 'B-1.json']);
    shelf.value.close();
  });

  it('sorts by code units and keeps checksum and size beside the id', () => {
    writeZip(path, ['b-1', 'B-1', 'a-1'].map((id) => ({ name: `${id}.json`, data: id.repeat(3) })));
    const shelf = openZipShelf(path);
    if (!shelf.ok) throw new Error(shelf.error);
    expect(shelf.value.ids).toEqual(['B-1', 'a-1', 'b-1']);
    expect([...shelf.value.crc]).toEqual(['B-1', 'a-1', 'b-1'].map((id) => crc32(id.repeat(3))));
    shelf.value.close();
  });
});
