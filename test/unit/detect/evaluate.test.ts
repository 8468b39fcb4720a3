import { describe, expect, it } from 'vitest';
import type { Advisory, AdvisoryRange } from '#model/advisory';
import { ecosystemOf } from '#kit/text/ecosystems';
import { evaluate } from '#detect/vulnerabilities/evaluate';
import { evaluateRange } from '#detect/vulnerabilities/evaluate-range';

const advisory = (ranges: readonly AdvisoryRange[], versions: readonly string[] = []): Advisory => ({
  id: 'X-1', group: ['X-1'], modified: '2026-01-01T00:00:00Z', summary: '', malware: false, ranges, versions, scores: [], cwes: [],
});
const semver = (...events: AdvisoryRange['events']): AdvisoryRange => ({ type: 'SEMVER', events });
const npm = ecosystemOf('npm');
const pypi = ecosystemOf('PyPI');
if (npm === undefined || pypi === undefined) throw new Error('ecosystems are missing');

const table: [name: string, version: string, ranges: AdvisoryRange[], versions: string[], result: string][] = [
  ['before the fix', '1.2.2', [semver(['introduced', '0'], ['fixed', '1.2.3'])], [], 'affected'],
  ['the fix itself', '1.2.3', [semver(['introduced', '0'], ['fixed', '1.2.3'])], [], 'not-affected'],
  ['a prerelease of the fix', '1.2.3-rc.1', [semver(['introduced', '0'], ['fixed', '1.2.3'])], [], 'affected'],
  ['before it came in', '0.9.0', [semver(['introduced', '1.0.0'], ['fixed', '2.0.0'])], [], 'not-affected'],
  ['where it came in', '1.0.0', [semver(['introduced', '1.0.0'], ['fixed', '2.0.0'])], [], 'affected'],
  ['the last affected', '1.5.0', [semver(['introduced', '0'], ['last_affected', '1.5.0'])], [], 'affected'],
  ['after the last affected', '1.5.1', [semver(['introduced', '0'], ['last_affected', '1.5.0'])], [], 'not-affected'],
  ['came in again', '2.1.0', [semver(['introduced', '0'], ['fixed', '1.0.0'], ['introduced', '2.0.0'], ['fixed', '2.2.0'])], [], 'affected'],
  ['between two spans', '1.1.0', [semver(['introduced', '0'], ['fixed', '1.0.0'], ['introduced', '2.0.0'], ['fixed', '2.2.0'])], [], 'not-affected'],
  ['events out of order', '2.1.0', [semver(['fixed', '2.2.0'], ['introduced', '2.0.0'], ['fixed', '1.0.0'], ['introduced', '0'])], [], 'affected'],
  ['in the second of several ranges', '3.0.0', [semver(['introduced', '0'], ['fixed', '1.0.0']), semver(['introduced', '3.0.0'])], [], 'affected'],
  ['never fixed', '99.0.0', [semver(['introduced', '0'])], [], 'affected'],
  ['under the limit', '1.0.0', [semver(['introduced', '0'], ['limit', '2.0.0'])], [], 'affected'],
  ['at the limit', '2.0.0', [semver(['introduced', '0'], ['limit', '2.0.0'])], [], 'not-affected'],
  ['under one of two limits', '2.5.0', [semver(['introduced', '0'], ['limit', '2.0.0'], ['limit', '3.0.0'])], [], 'affected'],
  ['a limit without end', '9.0.0', [semver(['introduced', '0'], ['limit', '*'])], [], 'affected'],
  ['listed, whatever the range says', '5.0.0', [semver(['introduced', '0'], ['fixed', '1.0.0'])], ['5.0.0'], 'affected'],
  ['not listed, no range', '5.0.0', [], ['5.0.1'], 'not-affected'],
  ['commits alone', '5.0.0', [{ type: 'GIT', events: [['introduced', '0']] }], [], 'unknown'],
  ['commits first, then a range', '0.5.0', [{ type: 'GIT', events: [['introduced', '0']] }, semver(['introduced', '0'], ['fixed', '1.0.0'])], [], 'affected'],
  ['a version that is none', 'workspace', [semver(['introduced', '0'], ['fixed', '1.0.0'])], [], 'unknown'],
  ['an event that is no version', '1.0.0', [semver(['introduced', '0'], ['fixed', 'soon'])], [], 'unknown'],
  ['below an end that is no version', '2.0.0', [semver(['introduced', '3.0.0'], ['fixed', 'soon'])], [], 'not-affected'],
  ['above an end that is no version', '4.0.0', [semver(['introduced', '3.0.0'], ['fixed', 'soon'])], [], 'unknown'],
  ['below a second start that is no version', '2.0.0', [semver(['introduced', '3.0.0'], ['fixed', '3.1.0'], ['introduced', 'soon'])], [], 'unknown'],
  ['a range that says nothing', '1.0.0', [semver(['introduced', '0'], ['fixed', '0.9.0']), semver()], [], 'unknown'],
  ['listed, beside a range that says nothing', '1.0.0', [semver()], ['1.0.0'], 'affected'],
  ['neither versions nor ranges', '1.0.0', [], [], 'unknown'],
];

describe('evaluate', () => {
  it.each(table)('%s (%s)', (_, version, ranges, versions, result) => {
    expect(evaluate(npm.versions, version, advisory(ranges, versions)).result).toBe(result);
  });

  it('holds equal versions equal where only a list is given', () => {
    expect(evaluate(pypi.versions, '1.0', advisory([], ['1.0.0'])).result).toBe('affected');
  });

  it('does not let a range that cannot be read hide one that can', () => {
    const ranges = [semver(['introduced', '0'], ['fixed', 'soon']), semver(['introduced', '0'], ['fixed', '2.0.0'])];
    expect(evaluate(npm.versions, '1.0.0', advisory(ranges)).result).toBe('affected');
  });
});

const before = advisory([semver(['introduced', '0'], ['fixed', '4.17.21'])]);
const ranges: [range: string, result: string][] = [
  ['4.17.20', 'affected'],
  ['=4.17.20', 'affected'],
  ['4.17.21', 'not-affected'],
  ['<4.17', 'affected'],
  ['~4.16.0', 'affected'],
  ['^4.17.0', 'unknown'],
  ['^4.17.21', 'not-affected'],
  ['>=4.17.21', 'not-affected'],
  ['*', 'unknown'],
  ['^3.0.0 || ^4.16.0 <4.17', 'affected'],
  ['^3.0.0 || ^5.0.0', 'unknown'],
  ['latest', 'unknown'],
  ['', 'unknown'],
];

describe('evaluateRange', () => {
  it.each(ranges)('%s', (range, result) => {
    expect(evaluateRange(npm.versions, npm.ranges, range, before).result).toBe(result);
  });

  it('says unknown rather than nothing where the advisory only lists versions', () => {
    expect(evaluateRange(npm.versions, npm.ranges, '^1.0.0', advisory([], ['1.2.0'])).result).toBe('unknown');
  });

  it('says unknown where a range of the advisory begins nowhere', () => {
    expect(evaluateRange(npm.versions, npm.ranges, '^1.0.0', advisory([semver()])).result).toBe('unknown');
    expect(evaluateRange(npm.versions, npm.ranges, '^1.0.0', advisory([semver(), semver(['introduced', '0'])])).result).toBe('affected');
  });
});
