// How often a file is parsed while others are asked for, and what ends the asking.
import { describe, expect, it } from 'vitest';
import type { LockfileParser } from '#collect/packages/contract';
import { readLockfile } from '#collect/packages/graph/read-lockfile';
import { parser as requirements } from '#collect/packages/requirements-txt';
import type { Tree } from '#model/ports';

const chain = (length: number): Readonly<Record<string, string>> =>
  Object.fromEntries(Array.from({ length }, (_, at) => [at === 0 ? 'requirements.txt' : `r${at}.txt`, at === length - 1 ? 'django==2.2.0\n' : `-r r${at + 1}.txt\n`]));

async function read(files: Readonly<Record<string, string>>, stop?: () => string | undefined): Promise<{ parses: number; names: readonly string[]; gaps: readonly string[] }> {
  let parses = 0;
  const parser: LockfileParser = {
    ...requirements,
    parse: (path, given) => {
      parses += 1;
      return requirements.parse(path, given);
    },
  };
  const tree: Tree = { entries: [], gaps: [], leftOut: [], read: (path) => Promise.resolve({ ok: true, value: Buffer.from(files[path] ?? '') }) };
  const parsed = await readLockfile(parser, 'requirements.txt', { tree, paths: new Set(Object.keys(files)), maxBytes: 1 << 20, ...(stop === undefined ? {} : { stop }) });
  return { parses, names: parsed.packages.map(({ name }) => name), gaps: parsed.gaps.map(({ required, what }) => `${required ? 'required' : 'noted'} ${what}`) };
}

describe('a chain of files that pull in one another', () => {
  it('is parsed once, however long it is', async () => {
    expect(await read(chain(60))).toEqual({ parses: 1, names: ['django'], gaps: [] });
  });

  it('is a gap where it is longer than can be followed', async () => {
    const { parses, gaps } = await read(chain(80));
    expect(parses).toBe(1);
    expect(gaps).toEqual(['required missing', 'required limit']);
  });

  it('is given up between its rounds when time is over', async () => {
    let asked = 0;
    expect(await read(chain(60), () => ((asked += 1) > 5 ? 'the time was over' : undefined))).toEqual({ parses: 0, names: [], gaps: ['required timeout'] });
    expect(asked).toBe(6);
  });
});
