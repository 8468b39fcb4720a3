// Feeds that are broken or mean harm, as a scan meets them: archives cut short, names that climb, bombs, records that are none, flipped bytes in the
// index. Whatever happens, no result is quietly another one.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeZip, type ZipInput } from '../../bench/lib/zip-writer.ts';
import { foundIn, gapsOf, hostileFeed, scanHostile, type Scanned } from './hostile-formats.ts';
import { assay, npmLock, project, temporary } from './run.ts';

const lock = project({ 'package-lock.json': npmLock({ first: '1.0.0', vulnerable: '1.0.0' }) });
const text = readFileSync(join(hostileFeed, 'npm/TEST-npm-1.json'), 'utf8');
const good: ZipInput = { name: 'TEST-npm-1.json', data: text };
/** Records of other packages. */
const others = Array.from({ length: 30 }, (_, at): ZipInput => ({ name: `OTHER-${at}.json`, data: text.replace('TEST-npm-1', `OTHER-${at}`).replace('"vulnerable"', `"other-${at}"`) }));

function archive(entries: readonly ZipInput[]): string {
  const feed = temporary('feed');
  mkdirSync(join(feed, 'npm'));
  writeZip(join(feed, 'npm/all.zip'), entries);
  return feed;
}

const scanWith = (feed: string, home = temporary('home')): Scanned => scanHostile(lock, [], { ASSAY_FEED: feed, ASSAY_HOME: home });

function expectRefused(feed: string, why: RegExp): void {
  const { code, out, error } = assay(['scan', lock, '--offline'], { ASSAY_FEED: feed });
  expect(error).toMatch(/^assay: the feed ASSAY_FEED cannot be used: /);
  expect(error).toMatch(why);
  // Neither a folder of this machine nor a stack.
  expect(error).not.toContain(feed);
  expect(error).not.toMatch(/^\s+at /m);
  expect(out).toBe('');
  expect(code).toBe(2);
}

describe('a feed that cannot be used ends the scan before it starts', () => {
  it.each<[string, number]>([['its directory', 0.99], ['its records', 0.5], ['its first bytes', 0.001]])('an archive cut short within %s', (_, part) => {
    const feed = archive([good, ...others]);
    const file = join(feed, 'npm/all.zip');
    truncateSync(file, Math.floor(statSync(file).size * part));
    expectRefused(feed, /all\.zip: /);
  });
  it('an archive that is none', () => {
    for (const bytes of [Buffer.alloc(0), Buffer.alloc(100_000, 7), Buffer.from('<html>proxy says no</html>')]) {
      const feed = archive([good]);
      writeFileSync(join(feed, 'npm/all.zip'), bytes);
      expectRefused(feed, /all\.zip: /);
    }
  });
  it('no record that can be read', () => expectRefused(project({ 'npm/BAD-1.json': '{"id"' }), /none of its 1 records can be read/));
  it('an empty folder, a file, nothing', () => {
    expectRefused(project({ 'readme.txt': '' }), /has no advisories/);
    expectRefused(join(lock, 'package-lock.json'), /cannot be read/);
    expectRefused(join(lock, 'nowhere'), /cannot be read/);
  });
});

describe('records that cannot be used cost themselves', () => {
  function expectRejected(feed: string, count: number, why: RegExp): void {
    const { code, document } = scanWith(feed);
    expect(foundIn(document)).toContain('package-lock.json');
    expect(gapsOf(document).find((gap) => gap.where.subject === 'osv/npm')).toMatchObject({ what: 'unparsable', why: expect.stringMatching(why) as unknown });
    expect(gapsOf(document).find((gap) => gap.where.subject === 'osv/npm')?.why).toMatch(new RegExp(`^${count} records? of the feed could not be read`));
    expect(code).toBe(1);
  }

  it('names that climb out of the archive write nothing', () => {
    const before = readdirSync(tmpdir());
    const names = ['../../../../evil-1.json', `${tmpdir()}/evil-2.json`, 'folder/evil-3.json', '..\\..\\evil-4.json', 'C:\\evil-5.json', '..json', '\0.json'];
    expectRejected(archive([good, ...names.map((name) => ({ name, data: text }))]), names.length, /a name with a folder in it/);
    expect(readdirSync(tmpdir()).filter((name) => !before.includes(name) && name.includes('evil'))).toEqual([]);
    for (const name of names.map((each) => basename(each.replaceAll('\0', '')))) expect(existsSync(join(process.cwd(), name))).toBe(false);
  });
  it('bombs are not unpacked', () => {
    const bomb = '{"id":"BOMB-1","details":"' + 'x'.repeat(200_000_000) + '"}';
    expectRejected(archive([good, { name: 'BOMB-1.json', data: bomb }]), 1, /BOMB-1\.json: .*more than the limit/);
    expectRejected(archive([good, { name: 'BOMB-1.json', data: bomb.slice(0, 15_000_000), claim: { size: 100 } }]), 1, /BOMB-1\.json: /);
  });
  it('broken ones among good ones', () => {
    const bad: readonly ZipInput[] = [
      { name: 'BAD-1.json', data: '{"id": "BAD-1", "affected": [' }, { name: 'BAD-2.json', data: Buffer.from([0, 1, 2, 255]) }, { name: 'BAD-3.json', data: '[]' },
      { name: 'BAD-4.json', data: '{"id":"ANOTHER","modified":"2026-01-01T00:00:00Z"}' }, { name: 'BAD-5.json', data: text, claim: { crc: 1 } }, { name: 'BAD-6.json', data: `{"id":"BAD-6","a":${'['.repeat(30_000)}` },
    ];
    expectRejected(archive([...bad.slice(0, 3), good, ...bad.slice(3)]), bad.length, /BAD-1\.json/);
    expectRejected(project({ 'npm/TEST-npm-1.json': text, 'npm/BAD-1.json': '{"id"' }), 1, /BAD-1\.json: no valid JSON/);
  });
  it('keys that every object has are packages like any other', () => {
    const names = ['__proto__', 'constructor', 'toString'];
    const feed = archive([good, ...names.map((name, at): ZipInput => ({ name: `TEST-npm-${at + 2}.json`, data: text.replace('TEST-npm-1', `TEST-npm-${at + 2}`).replace('"vulnerable"', JSON.stringify(name)) }))]);
    const target = project({ 'package-lock.json': npmLock({ first: '1.0.0', constructor: '1.0.0', toString: '1.0.0' }) });
    const { code, document } = scanHostile(target, [], { ASSAY_FEED: feed });
    expect(document.findings.map((finding) => finding.subject.purl).sort()).toEqual(['pkg:npm/constructor@1.0.0', 'pkg:npm/tostring@1.0.0']);
    expect(code).toBe(1);
  });
});

describe('a flipped byte of the index', () => {
  const walk = (folder: string): string[] => readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)]));
  /** All that a scan says of vulnerabilities. */
  const said = ({ document }: Scanned): string => JSON.stringify([document.findings, document.feeds, document.inventory, document.verdict]);

  const flipped = (bytes: Buffer, sample: number, samples: number): Buffer => {
    const at = Math.floor((sample * (bytes.length - 1)) / (samples - 1));
    const damaged = Buffer.from(bytes);
    damaged[at] = (damaged[at] ?? 0) ^ (1 << sample % 8);
    return damaged;
  };

  it.each<[string, RegExp]>([['index', /\.idx$/], ['manifest', /manifest\.json$/]])('gives the same result or a gap: %s', (_, name) => {
    const home = temporary('home');
    expect(assay(['feed', 'update', 'npm', '--from', archive([good, ...others])], { ASSAY_HOME: home }).code).toBe(0);
    const scan = (): Scanned => scanHostile(lock, [], { ASSAY_FEED: '', ASSAY_HOME: home });
    const honest = scan();
    expect(honest.code).toBe(1);
    const file = walk(home).find((path) => name.test(path)) ?? '';
    const bytes = readFileSync(file);
    let gaps = 0;
    for (let sample = 0; sample < 24; sample += 1) {
      writeFileSync(file, flipped(bytes, sample, 24));
      const ran = scan();
      if (ran.code === 1) expect(said(ran), `sample ${sample}`).toBe(said(honest));
      else {
        expect(ran.code, `sample ${sample}: ${ran.error}`).toBe(3);
        expect(gapsOf(ran.document).filter((gap) => gap.required), `sample ${sample}`).not.toEqual([]);
        expect(ran.document.verdict.result).toBe('inconclusive');
        gaps += 1;
      }
    }
    expect(gaps).toBeGreaterThan(0);
    writeFileSync(file, bytes);
    expect(said(scan())).toBe(said(honest));
  });
  it('of an index made from a folder at hand costs nothing: it is made anew', () => {
    const home = temporary('home');
    const feed = archive([good, ...others]);
    const honest = scanWith(feed, home);
    const file = walk(home).find((path) => path.endsWith('.idx')) ?? '';
    const bytes = readFileSync(file);
    let made = 0;
    for (let sample = 0; sample < 12; sample += 1) {
      writeFileSync(file, flipped(bytes, sample, 12));
      const ran = scanWith(feed, home);
      expect(ran.code, `sample ${sample}: ${ran.error}`).toBe(1);
      expect(said(ran), `sample ${sample}`).toBe(said(honest));
      if (readFileSync(file).equals(bytes)) made += 1;
    }
    expect(made).toBeGreaterThan(0);
  });
});
