// Trees made to break the look for secrets: circles of links, odd names, devices, bombs, sheer size. What cannot be read is a gap, and what stands beside it is found.
import { spawnSync } from 'node:child_process';
import { closeSync, ftruncateSync, openSync, readFileSync, rmSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { writeZip, type ZipInput } from '../../bench/lib/zip-writer.ts';
import { plant } from '../lib/git.ts';
import { project, temporary } from './run.ts';
import { sample } from './secret-repository.ts';
import { survive } from './secret-survival.ts';

const line = (word: string): string => `const token = '${sample(word)}';\n`;

function zip(inputs: Iterable<ZipInput>): Buffer {
  const path = join(temporary('zip'), 'made.zip');
  writeZip(path, inputs);
  return readFileSync(path);
}

function tarHeader(name: string, size: string): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write('0000644\0', 100);
  header.write(size, 124);
  header.write('0', 156);
  header.write('ustar\x0000', 257);
  header.fill(' ', 148, 156);
  header.write(`${header.reduce((sum, byte) => sum + byte, 0).toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}

describe('a tree', () => {
  it.skipIf(process.platform === 'win32')('of odd files is read as far as it goes, and no further', () => {
    const root = project({ 'ok.js': line('beside'), 'sub/x.txt': 'x\n' });
    symlinkSync('..', join(root, 'sub/up'));
    symlinkSync('loop-b', join(root, 'loop-a'));
    symlinkSync('loop-a', join(root, 'loop-b'));
    symlinkSync('/dev/zero', join(root, 'zero'));
    symlinkSync('/etc/passwd', join(root, 'passwd'));
    spawnSync('mkfifo', [join(root, 'pipe.js')]);
    const sparse = openSync(join(root, 'sparse.bin'), 'w');
    ftruncateSync(sparse, 10 * 1024 ** 3);
    closeSync(sparse);
    for (const name of [Buffer.from('new\nline.js'), Buffer.from('bell\u0007\u001b[31m.js'), Buffer.from([0xff, 0xfe, 0x2e, 0x6a, 0x73]), Buffer.from('\u202etxt.js'), Buffer.from(`${'n'.repeat(250)}.js`)]) writeFileSync(Buffer.concat([Buffer.from(`${root}/`), name]), line(name.toString('hex')));
    const survived = survive(root);
    expect(survived.code).toBe(1);
    expect(survived.names).toContain('ok.js');
    expect(survived.names.length).toBeGreaterThanOrEqual(5);
    // What could not be opened by its name, the pipe and the large file are told.
    expect(survived.gaps.some(({ where, what }) => where.file === 'sparse.bin' && what === 'limit')).toBe(true);
    expect(survived.gaps.some(({ where }) => (where.file ?? '').includes('\ufffd'))).toBe(true);
    expect(survived.gaps.length + survived.document.coverage.flatMap((row) => ('leftOut' in row ? (row.leftOut ?? []) : [])).length).toBeGreaterThanOrEqual(3);
  });

  it('of archives of death has gaps for them, and finds what stands beside', () => {
    const zeros = Buffer.alloc(64 * 1024 * 1024);
    const bomb = { packed: { bytes: deflateRawSync(zeros), crc: 0, size: zeros.length } };
    const nested = (depth: number): Buffer => (depth === 0 ? Buffer.from(line('nested')) : zip([{ name: 'again.zip', data: nested(depth - 1) }, { name: 'also.zip', data: nested(depth - 1) }]));
    const files: Record<string, string | Uint8Array> = {
      'beside.js': line('beside'),
      'bomb.zip': zip(Array.from({ length: 40 }, (_, at) => ({ name: `b${at}`, data: '', ...bomb }))),
      'quine.zip': nested(7),
      'many.zip': zip(Array.from({ length: 65_000 }, (_, at) => ({ name: `e${at}`, data: 'x', stored: true }))),
      'overlap.zip': zip(Array.from({ length: 300 }, (_, at) => ({ name: `o${at}`, data: line('overlap').repeat(20), claim: { offset: 0, size: 2 ** 31 } }))),
      'wrong.tar': Buffer.concat([tarHeader('a.env', '77777777777\0'), Buffer.from(line('tar')), tarHeader('b', 'notoctal\0'), tarHeader('c', '\x80\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff'), Buffer.alloc(1024)]),
      'zeros.gz': gzipSync(zeros), 'twice.gz': gzipSync(gzipSync(zeros)), 'cut.gz': gzipSync(zeros).subarray(0, 1000), 'many.gz': Buffer.concat(Array.from({ length: 20_000 }, () => gzipSync(''))),
    };
    const survived = survive(project(files));
    expect(survived.code).toBe(1);
    expect(survived.names).toContain('beside.js');
    for (const name of ['bomb.zip', 'quine.zip', 'many.zip', 'overlap.zip', 'wrong.tar', 'zeros.gz', 'twice.gz', 'cut.gz']) expect([name, survived.gaps.some(({ where }) => (where.file ?? '').startsWith(name))]).toEqual([name, true]);
  });

  it('of a huge line and of a hundred thousand credentials is read whole', () => {
    const root = project({ 'small.js': line('beside') });
    const huge = Buffer.alloc(95 * 1000 * 1000, 'abcdefgh ijk=lmn"op');
    huge.write(` token = '${sample('huge')}' `, huge.length - 1000);
    writeFileSync(join(root, 'huge.txt'), huge);
    const survived = survive(root);
    expect([survived.code, survived.names]).toEqual([1, ['huge.txt', 'small.js']]);
    truncateSync(join(root, 'huge.txt'), 0);
    writeFileSync(join(root, 'many.txt'), Array.from({ length: 100_000 }, (_, at) => `T${at}=${sample(`many ${at}`, 'gsk_<<alnum:52>>')}\n`).join(''));
    expect(statSync(join(root, 'many.txt')).size).toBeGreaterThan(6_000_000);
    const many = survive(root, ['--tree-only'], 1500);
    expect(many.names.length).toBe(100_001);
    plant(root, { 'line.txt': Array.from({ length: 4_000 }, (_, at) => sample(`one line ${at}`, 'gsk_<<alnum:52>>')).join(' ') });
    rmSync(join(root, 'many.txt'));
    expect(survive(root, ['--tree-only'], 1500).names.length).toBe(4_001);
  });
});
