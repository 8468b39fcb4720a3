// Published comparisons of versions, one a line (`1.0 < 1.1`), most of them made by the ecosystems' own tools. Each must hold in
// both directions.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VersionScheme } from '#kit/text/versions/contract';
import { schemes } from '#kit/text/versions/registry.generated';
import type { Outcome, Suite } from './suite.ts';
import { excuses } from './version-order-excuses.ts';

const table = new Map<string, VersionScheme>(Object.entries(schemes));
/** Files that are named for a distribution rather than for the order. */
const aliases = new Map([['redhat', 'rpm']]);

const sign = (order: number): string => (order < 0 ? '<' : order > 0 ? '>' : '=');
const turned = new Map([['<', '>'], ['>', '<'], ['=', '=']]);

interface Comparison {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

function readComparisons(folder: string, file: string): Comparison[] {
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .map((text, at) => ({ file, line: at + 1, text: text.trim() }))
    .filter(({ text }) => text !== '' && !text.startsWith('#') && !text.startsWith('//'));
}

/** Why the comparison does not hold, or `undefined`. */
function fault(scheme: VersionScheme, text: string): string | undefined {
  const [, left = '', expected = '', right = ''] = /^(.*) ([<>=]) (.*)$/.exec(text) ?? [];
  const a = scheme.parse(left);
  const b = scheme.parse(right);
  if (a === undefined || b === undefined) return `${JSON.stringify(a === undefined ? left : right)} is no version`;
  const forth = sign(scheme.compare(a, b));
  const back = sign(scheme.compare(b, a));
  return forth === expected && back === turned.get(expected) ? undefined : `got ${forth}, and ${back} the other way round`;
}

function judgeFile(folder: string, file: string): Outcome {
  const id = file.split('-', 1)[0] ?? '';
  const scheme = table.get(aliases.get(id) ?? id);
  const comparisons = readComparisons(folder, file);
  const failures: string[] = [];
  const excused: string[] = [];
  for (const { line, text } of comparisons) {
    const why = scheme === undefined ? `no version order named ${id}` : fault(scheme, text);
    if (why === undefined) continue;
    const excuse = excuses.get(`${id} ${text}`);
    if (excuse === undefined) failures.push(`${file}:${line} ${text}: ${why}`);
    else excused.push(`${file}:${line} ${text}: ${excuse}`);
  }
  return { passed: comparisons.length - failures.length, total: comparisons.length, failures, excused };
}

export const suite: Suite = {
  name: 'version-order',
  run(shared) {
    const folder = join(shared, 'conformance/version-order');
    const files = readdirSync(folder).filter((name) => name.endsWith('.txt')).sort();
    const outcomes = files.map((file) => judgeFile(folder, file));
    return {
      passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
      total: outcomes.reduce((sum, { total }) => sum + total, 0),
      failures: outcomes.flatMap(({ failures }) => failures),
      excused: outcomes.flatMap(({ excused }) => excused ?? []),
      parts: outcomes.map(({ passed, total }, at) => ({ name: (files[at] ?? '').replace(/\.txt$/, ''), passed, total })),
    };
  },
};
