// Packs that git would never write: whatever is broken is a gap that names it, the rest is scanned, and nothing hangs or throws.
import { appendFileSync, mkdirSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Gap } from '../../../../../src/model/gap.ts';
import type { HistoryOptions, ScanOptions } from '../../../../../src/collect/git/history/contract.ts';
import { openHistory } from '../../../../../src/collect/git/history/open-history.ts';
import { buildIdx, buildPack, copyFrom, entryHeader, insert, oidOf, plantPacks, varint, type Packed, type WrittenPack } from '../../../../lib/pack-writer.ts';
import { checkHistory } from '../../../../lib/check-history.ts';
import { randomHistory } from '../../../../lib/random-history.ts';
import { seededRandom } from '../../../../lib/random.ts';
import { tempFolder } from '../../../../lib/temp.ts';
import { toyScanner } from '../../../../lib/toy-scanner.ts';

interface Outcome {
  readonly seen: ReadonlyMap<string, Buffer>;
  readonly gaps: readonly Gap[];
}

function scanAll(folder: string, options: HistoryOptions & ScanOptions = {}): Outcome {
  const opened = openHistory(folder, options);
  if (!opened.ok) throw new Error(opened.error.why);
  const seen = new Map<string, Buffer>();
  const totals = opened.value.scan(toyScanner, (object) => seen.set(object.oid, Buffer.from(object.bytes)), options);
  const gaps = [...opened.value.gaps(), ...totals.gaps];
  opened.value.close();
  return { seen, gaps };
}

const blobOf = (text: string): Packed => ({ oid: oidOf('blob', Buffer.from(text)), type: 'blob', content: Buffer.from(text) });
const deltaOf = (base: Packed, text: string, as: 'ofs' | 'ref', baseOid = base.oid): Packed => {
  const instructions = Buffer.concat([copyFrom(0, base.content.length), insert(Buffer.from(text))]);
  const content = Buffer.concat([base.content, Buffer.from(text)]);
  return { oid: oidOf('blob', content), type: 'blob', content, delta: { base: baseOid, instructions, as } };
};
const planted = (packs: readonly WrittenPack[], loose: readonly Packed[] = []): string => {
  const folder = tempFolder();
  plantPacks(folder, packs, loose);
  return folder;
};
const good = blobOf('good K LZ\n');

describe('damaged packs', () => {
  test('any byte may be wrong: nothing is lost in silence', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const random = seededRandom(seed);
      const { packs, loose, objects } = randomHistory(seededRandom(1000 + (seed % 10)));
      const spoiled = packs.map(({ pack, idx, name }, at) => {
        const bytes = Buffer.from(at === 0 && seed % 5 === 0 ? idx : pack);
        for (let flips = random.below(3); at === 0 && flips >= 0; flips -= 1) bytes[random.below(bytes.length)] = random.below(256);
        const cut = random.below(10) === 0 && at === 0 ? bytes.subarray(0, random.below(bytes.length)) : bytes;
        return at === 0 && seed % 5 === 0 ? { pack, idx: cut, name } : { pack: cut, idx, name };
      });
      const { seen, gaps } = scanAll(planted(spoiled, loose), { verify: true, maxObject: 512 * 1024, engine: seed % 3 === 0 ? 'js' : 'wasm' });
      const whole = [...objects].every(([oid, { content }]) => seen.get(oid)?.equals(content) === true);
      if (!whole) expect(gaps.filter((gap) => gap.required), `seed ${seed}`).not.toEqual([]);
    }
  });

  test('both engines find the same damage and the same objects', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const random = seededRandom(seed);
      const { packs, loose } = randomHistory(seededRandom(2000 + (seed % 10)));
      const spoiled = packs.map(({ pack, idx, name }) => {
        const bytes = Buffer.from(pack);
        bytes[12 + random.below(bytes.length - 12)] = random.below(256);
        return { pack: bytes, idx, name };
      });
      const folder = planted(spoiled, loose);
      const [one, other] = [scanAll(folder), scanAll(folder, { engine: 'js' })];
      expect([...other.seen.keys()], `seed ${seed}`).toEqual([...one.seen.keys()]);
      expect(other.gaps.map((gap) => gap.where)).toEqual(one.gaps.map((gap) => gap.where));
    }
  });

  test('deltas that are made from one another in a ring', () => {
    const ring = ['a', 'b', 'c'].map((letter) => ({ ...blobOf(letter), raw: Buffer.alloc(0) }));
    const made = ring.map((one, at) => {
      const delta = Buffer.concat([varint(1), varint(1), insert(one.content)]);
      return { ...one, raw: Buffer.concat([entryHeader(7, delta.length), Buffer.from(ring[(at + 1) % 3]?.oid ?? '', 'hex'), deflateSync(delta)]) };
    });
    const { seen, gaps } = scanAll(planted([buildPack([good, ...made])]));
    expect([...seen.keys()]).toEqual([good.oid]);
    expect(gaps.map((gap) => gap.why).join()).toContain('made from itself');
    expect(gaps.every((gap) => gap.required)).toBe(true);
  });

  const broken: Readonly<Record<string, readonly [Packed, string]>> = {
    'a base that is nowhere': [deltaOf(good, 'x', 'ref', 'f'.repeat(40)), 'its base is not in the repository'],
    'a base outside of the pack': [{ ...blobOf('o'), raw: Buffer.concat([entryHeader(6, 10), Buffer.from([0xff, 0xff, 0x7f]), deflateSync(Buffer.alloc(10))]) }, 'outside of the pack'],
    'a base in the middle of an object': [{ ...blobOf('m'), raw: Buffer.concat([entryHeader(6, 10), Buffer.from([5]), deflateSync(Buffer.alloc(10))]) }, 'no object begins'],
    'an unknown type': [{ ...blobOf('u'), raw: Buffer.concat([entryHeader(5, 1), deflateSync(Buffer.from('u'))]) }, 'type 5 is not known'],
    'a size without end': [{ ...blobOf('e'), raw: Buffer.alloc(40, 0xff) }, 'not'],
    'too small a size': [{ ...blobOf('small'), raw: Buffer.concat([entryHeader(3, 2), deflateSync(Buffer.from('small'))]) }, 'longer than it says'],
    'too large a size': [{ ...blobOf('large'), raw: Buffer.concat([entryHeader(3, 2000), deflateSync(Buffer.from('large'))]) }, 'shorter than it says'],
    'no compressed data': [{ ...blobOf('none'), raw: Buffer.concat([entryHeader(3, 4), Buffer.from('nonsense')]) }, 'zlib header'],
    'a delta that copies from outside': [{ ...blobOf('d'), delta: { base: good.oid, instructions: copyFrom(5, 5000), as: 'ofs' } }, 'copies from outside'],
    'a delta of a reserved instruction': [{ ...blobOf('d'), delta: { base: good.oid, instructions: Buffer.from([0]), as: 'ofs' } }, 'malformed instruction'],
    'a delta that makes too little': [{ ...blobOf('dd'), delta: { base: good.oid, instructions: copyFrom(0, 1), as: 'ref' } }, 'does not make the size'],
    'content that its id does not name': [{ ...blobOf('true'), content: Buffer.from('lie!') }, 'not what its id says'],
  };
  for (const [name, [object, why]] of Object.entries(broken)) {
    test.each(['wasm', 'js'] as const)(`${name} (%s)`, (engine) => {
      const { seen, gaps } = scanAll(planted([buildPack([good, object])]), { engine, verify: true });
      expect(seen.get(good.oid)?.equals(good.content)).toBe(true);
      expect(gaps).toHaveLength(1);
      expect(gaps[0]).toMatchObject({ required: true });
      expect(gaps[0]?.why).toContain(why);
    });
  }

  test('an index that disagrees, is missing, or stands alone', () => {
    const written = buildPack([good]);
    const other = buildPack([blobOf('another')]);
    expect(scanAll(planted([{ ...written, idx: other.idx }])).gaps.some((gap) => gap.why.includes('do not belong together') && gap.required)).toBe(true);
    const lonely = planted([written]);
    rmSync(join(lonely, 'objects/pack', `${written.name}.idx`));
    expect(scanAll(lonely).gaps).toMatchObject([{ what: 'missing', required: true }]);
    const packless = planted([written]);
    rmSync(join(packless, 'objects/pack', `${written.name}.pack`));
    expect(scanAll(packless).gaps.every((gap) => gap.required)).toBe(true);
    expect(scanAll(packless).gaps).not.toEqual([]);
    const outside = buildIdx([{ oid: good.oid, offset: 0x7fffffff, crc: 0 }], createHash('sha1').update('').digest());
    expect(scanAll(planted([{ ...written, idx: outside }])).gaps.some((gap) => gap.why.includes('outside of the pack'))).toBe(true);
    const cut = planted([written]);
    truncateSync(join(cut, 'objects/pack', `${written.name}.pack`), 20);
    expect(scanAll(cut).gaps).not.toEqual([]);
    const long = planted([written]);
    appendFileSync(join(long, 'objects/pack', `${written.name}.pack`), 'x');
    expect(scanAll(long).gaps).not.toEqual([]);
  });

  test('loose objects that are no objects', () => {
    const bad = [Buffer.from('nonsense'), deflateSync(Buffer.from('blob 10\0short')), deflateSync(Buffer.from('thing 1\0x')), Buffer.alloc(0), deflateSync(Buffer.from(`blob 200\0${'y'.repeat(199)}`))];
    for (const engine of ['wasm', 'js'] as const) {
      const { seen, gaps } = scanAll(planted([], [good, ...bad.map((raw, at) => ({ ...blobOf(`bad ${at}`), raw }))]), { engine });
      expect([...seen.keys()]).toEqual([good.oid]);
      expect(gaps.filter((gap) => gap.required)).toHaveLength(bad.length);
    }
  });

  test('an object over the limit is a noted gap, and so is what is made from it', () => {
    const large = blobOf('K'.repeat(5000));
    const child = deltaOf(large, 'tail', 'ofs');
    const folder = planted([buildPack([good, large, child])], [blobOf('loose'.repeat(100_000))]);
    const { seen, gaps } = scanAll(folder, { maxObject: 1000 });
    expect([...seen.keys()]).toEqual([good.oid]);
    expect(gaps.map(({ what, required }) => ({ what, required }))).toEqual([{ what: 'limit', required: false }, { what: 'limit', required: false }]);
    expect(gaps.map((gap) => gap.why).join()).toContain('and 1 object made from it');
  });

  test('small packs that mean endless work end in a required gap', () => {
    const base: Packed = { ...blobOf('b'.repeat(60_000)) };
    const many = Array.from({ length: 400 }, (_, at) => deltaOf(base, `${at}`, 'ofs'));
    const { gaps } = scanAll(planted([buildPack([base, ...many])]), { maxWork: 5_000_000 });
    expect(gaps).toMatchObject([{ what: 'limit', required: true }]);
  });

  test('bases that do not fit into memory together are made again', () => {
    const random = seededRandom(3);
    const objects: Packed[] = [blobOf(`${'x'.repeat(997)}K\n`.repeat(30))];
    // Two equal halves all the way down: as many bases alive at once as there can be.
    for (let at = 0; at < 511; at += 1) objects.push(deltaOf(objects[at >> 1] as Packed, `${at}K`, random.pick(['ofs', 'ref'])));
    const bigger = objects.map((one) => one.content.length).reduce((a, b) => Math.max(a, b));
    const folder = planted([buildPack(objects)]);
    const { bytes, madeBytes } = checkHistory(folder, new Map(objects.map((one) => [one.oid, one])), { maxObject: bigger });
    expect(madeBytes).toBeGreaterThan(bytes);
  });

  test('what is known is not scanned again, and what is made from it is', () => {
    const base = blobOf('K L Z M\n'.repeat(200));
    const child = deltaOf(base, 'LZK', 'ofs');
    const folder = planted([buildPack([good, base, child])]);
    const hits = toyScanner.scan(base.content, base.content.length, 0, base.content.length);
    const { seen } = scanAll(folder, { known: (oid) => (oid === base.oid ? hits : undefined) });
    expect([...seen.keys()].sort()).toEqual([good.oid, child.oid].sort());
    expect([...scanAll(folder, { known: () => [] }).seen.keys()]).toEqual([]);
  });

  test('two workers with one plan find together what one finds alone', () => {
    const { packs, loose, objects } = randomHistory(seededRandom(12));
    const folder = planted(packs, loose);
    const first = openHistory(folder);
    if (!first.ok) throw new Error(first.error.why);
    // As it would cross to another thread.
    const second = openHistory(folder, { plan: structuredClone(first.value.plan) });
    if (!second.ok) throw new Error(second.error.why);
    let next = 0;
    const seen: string[] = [];
    const step = (): number | undefined => (next < first.value.plan.roots.length ? next++ : undefined);
    let turns = 0;
    first.value.scan(toyScanner, (object) => seen.push(object.oid), { take: () => (turns++ < 2 ? step() : undefined) });
    second.value.scan(toyScanner, (object) => seen.push(object.oid), { take: step });
    expect(seen.sort()).toEqual([...objects.keys()].sort());
  });

  test('a folder that is no repository, and one without anything', () => {
    expect(openHistory(tempFolder())).toMatchObject({ ok: false });
    const empty = tempFolder();
    mkdirSync(join(empty, 'objects'));
    writeFileSync(join(empty, 'HEAD'), 'ref: refs/heads/main\n');
    expect(scanAll(empty)).toMatchObject({ gaps: [] });
    expect(readdirSync(empty)).toEqual(['HEAD', 'objects']);
  });
});
