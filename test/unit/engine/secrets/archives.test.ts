// Archives: what is in them is found at its inner path; what cannot be opened is a gap; and nothing that an archive claims makes it cost more than its budget.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { scanBudget } from '../../../../src/engine/secrets/archives/budget.ts';
import { openArchive } from '../../../../src/engine/secrets/archives/open-archive.ts';
import { archiveKind } from '../../../../src/engine/secrets/archives/recognize.ts';
import { loadScanner } from '../../../../src/engine/secrets/load-rules.ts';
import { nothingFound, scanFiles, scanWhole } from '../../../../src/engine/secrets/scan-files.ts';
import { writeZip, type ZipInput } from '../../../../bench/lib/zip-writer.ts';
import { expand, randomFrom } from '../../../lib/secret-samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'assay-archives-'));
const token = expand('<<github:ghp_>>');
const line = `first\ntoken=${token}\n`;

function zipOf(inputs: Iterable<ZipInput>): Buffer {
  const path = join(folder, 'made.zip');
  writeZip(path, inputs);
  return readFileSync(path);
}

interface TarInput {
  readonly name: string;
  readonly data: string | Uint8Array;
  readonly type?: string;
  readonly prefix?: string;
  readonly claim?: number;
}

function tarOf(inputs: readonly TarInput[], end = true): Buffer {
  const parts = inputs.flatMap(({ name, data, type = '0', prefix = '', claim }) => {
    const body = Buffer.from(data);
    const header = Buffer.alloc(512);
    header.write(name.slice(0, 100), 0);
    header.write('0000644\0', 100);
    header.write(`${(claim ?? body.length).toString(8).padStart(11, '0')}\0`, 124);
    header.write(type, 156);
    header.write('ustar\x0000', 257);
    header.write(prefix, 345);
    header.fill(' ', 148, 156);
    header.write(`${header.reduce((sum, byte) => sum + byte, 0).toString(8).padStart(6, '0')}\0 `, 148);
    return [header, body, Buffer.alloc((512 - (body.length % 512)) % 512)];
  });
  return Buffer.concat([...parts, ...(end ? [Buffer.alloc(1024)] : [])]);
}

const pax = (name: string): TarInput => {
  const record = ` path=${name}\n`;
  const length = record.length + String(record.length + 3).length;
  return { name: 'pax', type: 'x', data: `${length}${record}` };
};

function look(bytes: Uint8Array, path = 'a.bin', kilobytes = 4 * 1024 * 1024): { readonly files: readonly string[]; readonly gaps: readonly string[] } {
  const opened = openArchive(path, bytes, bytes.length, scanBudget(kilobytes));
  const files = [...(opened?.files ?? [])].map((file) => `${file.path} ${file.bytes.length}`);
  return { files, gaps: (opened?.gaps() ?? []).map(({ where, what, why }) => `${where.file ?? ''} ${what} ${why}`) };
}

const scanner = loadScanner();

function found(bytes: Uint8Array, path = 'a.bin'): readonly string[] {
  const all = nothingFound();
  scanWhole(path, bytes, scanner, all);
  return all.occurrences.map((each) => `${each.path}:${each.line} ${each.secret}`);
}

describe('what is in an archive', () => {
  it('is found at its inner path and line, stored or deflated, once', () => {
    const jar = zipOf([{ name: 'META-INF/', data: '' }, { name: 'config/app.properties', data: line }, { name: 'plain.txt', data: line, stored: true }]);
    expect(found(jar, 'lib/app.jar')).toEqual([`lib/app.jar!/config/app.properties:2 ${token}`, `lib/app.jar!/plain.txt:2 ${token}`]);
    expect(found(zipOf([{ name: 'lib/app.jar', data: jar, stored: true }]), 'app.war').length).toBe(2);
  });

  it('is found in gzip, tar and both, whatever its name', () => {
    expect(found(gzipSync(line), 'logs/app.log.gz')).toEqual([`logs/app.log.gz!/app.log:2 ${token}`]);
    expect(found(Buffer.concat([gzipSync('first\n'), gzipSync(`token=${token}\n`)]), 'two')).toEqual([`two!/two:2 ${token}`]);
    const tar = tarOf([{ name: 'dir', data: '', type: '5' }, { name: 'dir/a.env', data: line }, { name: 'b', data: 'nothing' }]);
    expect(found(tar, 'x.tar')).toEqual([`x.tar!/dir/a.env:2 ${token}`]);
    expect(found(gzipSync(tar), 'x.tgz')).toEqual([`x.tgz!/dir/a.env:2 ${token}`]);
    expect(found(tarOf([{ name: 'a.env', data: line }], false), 'x.tar')).toEqual([`x.tar!/a.env:2 ${token}`]);
  });

  it('has the long names of ustar, pax and GNU', () => {
    const long = `${'very-long-folder-name/'.repeat(8)}a.env`;
    expect(look(tarOf([{ name: 'a.env', prefix: 'some/prefix', data: 'x' }]), 't').files).toEqual(['t!/some/prefix/a.env 1']);
    expect(look(tarOf([pax(long), { name: 'short', data: 'x' }, { name: 'next', data: 'y' }]), 't').files).toEqual([`t!/${long} 1`, 't!/next 1']);
    expect(look(tarOf([{ name: '././@LongLink', type: 'L', data: `${long}\0` }, { name: 'short', data: 'x' }]), 't').files).toEqual([`t!/${long} 1`]);
  });

  it('is found four deep, and told of where it is deeper', () => {
    const nested = (depth: number): Buffer => (depth === 0 ? Buffer.from(line) : zipOf([{ name: depth === 1 ? 'a.env' : 'in.zip', data: nested(depth - 1) }]));
    expect(found(nested(4), 'a.zip')).toEqual([`a.zip!/in.zip!/in.zip!/in.zip!/a.env:2 ${token}`]);
    expect(look(nested(6), 'a.zip')).toMatchObject({ gaps: ['a.zip!/in.zip!/in.zip!/in.zip!/in.zip limit not looked into for secrets: it is an archive within 4 others'] });
  });

  it('is found in files of the disk, larger than a piece too, and in UTF-16', () => {
    const random = randomFrom(3);
    const noise = Uint8Array.from({ length: 9_000_000 }, () => Math.floor(random() * 256));
    writeFileSync(join(folder, 'large.zip'), zipOf([{ name: 'noise', data: noise, stored: true }, { name: 'a.env', data: line }]));
    writeFileSync(join(folder, 'wide.txt'), Buffer.from(`first\ntoken=${token}\n and more text that goes on`, 'utf16le'));
    const paths = ['large.zip', 'wide.txt'].values();
    const all = scanFiles({ root: folder, paths: ['large.zip', 'wide.txt'], maxBytes: 1e8, budget: scanBudget() }, scanner, () => ({ 'large.zip': 0, 'wide.txt': 1 })[paths.next().value ?? ''], () => undefined);
    expect(all.occurrences.map((each) => `${each.path}:${each.line} ${each.secret}`)).toEqual([`large.zip!/a.env:2 ${token}`, `wide.txt:2 ${token}`]);
    expect([all.files, all.gaps]).toEqual([2, []]);
  });
});

describe('what cannot be opened', () => {
  it('is told, once per archive and reason', () => {
    const zip = zipOf([{ name: 'ok', data: 'fine' }, ...Array.from({ length: 50 }, (_, index) => ({ name: `e${index}`, data: 'secret', claim: { flags: 1 } })), { name: 'z', data: 'x', claim: { method: 12 } }, { name: 'bad', data: 'x', claim: { crc: 1 } }]);
    expect(look(zip, 'a.zip')).toEqual({
      files: ['a.zip!/ok 4'],
      gaps: ['a.zip!/e0 unsupported not looked into for secrets: it is encrypted, and so 49 more entries of the archive', 'a.zip!/z unsupported not looked into for secrets: its method of packing, 12, is not supported', 'a.zip!/bad unparsable not looked into for secrets: its packed bytes are damaged'],
    });
  });

  it.each([['xz', 'fd377a585a00'], ['zstd', '28b52ffd'], ['7z', '377abcaf271c'], ['rar', '526172211a0700'], ['bzip2', '425a6839314159265359']])('is told of %s, and read as it stands', (kind, magic) => {
    const bytes = Buffer.concat([Buffer.from(magic, 'hex'), Buffer.alloc(40)]);
    expect(look(bytes)).toEqual({ files: [`a.bin ${bytes.length}`], gaps: [`a.bin unsupported not looked into for secrets: archives of the format ${kind} are not opened`] });
  });

  it('is told where it is cut short, and what came before is read', () => {
    const zip = zipOf([{ name: 'a.env', data: line, stored: true }]);
    expect(look(zip.subarray(0, zip.length - 9)).gaps[0]).toMatch(/^a\.bin unparsable /);
    expect(found(zip.subarray(0, zip.length - 9)).length).toBe(1);
    const packed = gzipSync(line.repeat(400));
    expect(look(packed.subarray(0, packed.length - 20)).gaps).toEqual(['a.bin unparsable not looked into for secrets: it is cut short']);
    expect(found(packed.subarray(0, packed.length - 12), 'a.gz')[0]).toBe(`a.gz!/a:2 ${token}`);
    expect(look(tarOf([{ name: 'a', data: 'x' }, { name: 'b', data: 'x', claim: 99999 }]))).toEqual({ files: ['a.bin!/a 1'], gaps: ['a.bin unparsable not looked into for secrets: its last entry is cut short'] });
  });

  it('is no archive: text, and what only begins like one', () => {
    for (const text of ['', 'PK', 'PKG=1\n', 'BZh is how it begins', 'Rar! they said', 'a'.repeat(2000)]) expect(archiveKind(Buffer.from(text), text.length)).toBeUndefined();
    expect(archiveKind(Buffer.alloc(2048), 2048)).toBeUndefined();
  });
});

describe('hostile archives', () => {
  it('stay within their budgets', () => {
    const zeros = Buffer.alloc(300_000_000);
    expect(look(gzipSync(zeros), 'a.gz').gaps).toEqual(['a.gz limit not looked into for secrets: it inflates to more than may be read']);
    const packed = { bytes: deflateRawSync(zeros.subarray(0, 60_000_000)), crc: crc32(zeros.subarray(0, 60_000_000)), size: 60_000_000 };
    expect(look(zipOf([{ name: 'a', data: '', packed }]), 'a.zip').gaps).toEqual(['a.zip!/a limit not looked into for secrets: it inflates more than 400 times']);
    const half = Buffer.concat([Buffer.from(Uint8Array.from({ length: 200_000 }, (_, index) => (index * 7919) % 251)), zeros.subarray(0, 30_000_000)]);
    const seen = look(zipOf(Array.from({ length: 20 }, (_, index) => ({ name: `f${index}`, data: '', packed: { bytes: Buffer.concat([deflateRawSync(half, { level: 1 })]), crc: crc32(half), size: half.length } }))), 'b.zip');
    expect(seen.files.length).toBeLessThan(9);
    expect(seen.gaps[0]).toMatch(/^b\.zip\S* limit /);
    expect(look(zipOf([{ name: 'a', data: 'x'.repeat(3000) }, { name: 'b', data: 'x' }]), 'a.zip', 2).gaps).toEqual(['a.zip limit not looked into for secrets: what is in it inflates to more than may be read']);
  }, 60_000);

  it('of entries that overlap, lie about sizes, or come by the thousand end soon', () => {
    const started = performance.now();
    expect(look(zipOf([{ name: 'a', data: 'xx' }, { name: 'b', data: 'xx', claim: { offset: 0 } }])).gaps[0]).toMatch(/^a\.bin unparsable .*overlap/);
    expect(look(zipOf([{ name: 'a', data: 'xxxxxxxxxxxxxxx', claim: { size: 3 } }])).gaps).toEqual(['a.bin!/a unparsable not looked into for secrets: its packed bytes are damaged']);
    const many = look(zipOf(Array.from({ length: 65_000 }, (_, index) => ({ name: `f${index}`, data: 'x', stored: true }))), 'm.zip');
    expect([many.files.length, many.gaps]).toEqual([20_000, ['m.zip limit not looked into for secrets: it has more than 20000 entries']]);
    expect(performance.now() - started).toBeLessThan(8000);
  }, 20_000);

  it('in archives in archives share one budget: sixteen in sixteen in sixteen', () => {
    const bottom = gzipSync(Buffer.alloc(1_000_000), { level: 9 });
    const layer = (inner: Buffer): Buffer => zipOf(Array.from({ length: 16 }, (_, index) => ({ name: `${index}.gz`, data: inner })));
    const started = performance.now();
    const { files, gaps } = look(layer(layer(layer(bottom))));
    expect(files.length).toBeLessThan(300);
    expect(gaps).toEqual(['a.bin limit not looked into for secrets: what is in it inflates to more than may be read']);
    expect(performance.now() - started).toBeLessThan(20_000);
  }, 30_000);

  it('of damaged archives by the hundred are told in a few gaps', () => {
    const { gaps } = look(zipOf(Array.from({ length: 300 }, (_, index) => ({ name: `${index}.zip`, data: `PK\u0003\u0004 and no more (${index})` }))), 'a.zip');
    expect([gaps.length, gaps.at(-1)]).toEqual([51, 'a.zip unparsable not looked into for secrets: for these and other reasons, and so 249 more entries of the archive']);
  });

  it('have no names that lead elsewhere', () => {
    expect(look(zipOf([{ name: '../../etc/passwd', data: 'x' }, { name: '/abs\\..\\b', data: 'y' }, { name: 'a\u001b[2Jb', data: 'z' }]), 'a.zip').files).toEqual(['a.zip!/__/__/etc/passwd 1', 'a.zip!/abs/__/b 1', 'a.zip!/a\\u001b[2Jb 1']);
  });
});
