// The order of RPM versions: epoch, version and release, each compared by rpmvercmp. Every character that is no ASCII letter or
// digit separates and has no weight, but for `~` (before the end) and `^` (just after it). No release sorts before any release.
import type { VersionScheme } from './contract.ts';
import { compareRanked, compareValues, type Ranked } from './lib/order.ts';
import { digitsEnd, isForeign, lettersEnd, numberAt, versionText, type Num } from './lib/scan.ts';

interface RpmVersion {
  readonly epoch: Num;
  readonly version: Ranked;
  readonly release: Ranked | undefined;
  readonly pre: boolean;
}

const rank = { tilde: 0, end: 1, caret: 2, letters: 3, number: 4 } as const;
const marks = new Map([['~', rank.tilde], ['^', rank.caret]]);

function toSegments(text: string): Ranked {
  const ranks: number[] = [];
  const values: (Num | string)[] = [];
  const push = (ranked: number, value: Num | string): void => {
    ranks.push(ranked);
    values.push(value);
  };
  let at = 0;
  while (at < text.length) {
    const digits = digitsEnd(text, at);
    const letters = lettersEnd(text, at);
    const mark = marks.get(text.charAt(at));
    if (digits > at) push(rank.number, numberAt(text, at, digits));
    else if (letters > at) push(rank.letters, text.slice(at, letters));
    else if (mark !== undefined) push(mark, 0);
    at = Math.max(digits, letters, at + 1);
  }
  return { ranks, values };
}

function parse(raw: string): RpmVersion | undefined {
  const text = versionText(raw);
  // A caret belongs behind a version; in front it makes a range of another language.
  if (text === undefined || text.startsWith('^') || isForeign(text.replaceAll('^', ''))) return undefined;
  const digits = digitsEnd(text, 0);
  const epoch = digits > 0 && text.charAt(digits) === ':' ? digits : 0;
  const rest = epoch > 0 ? text.slice(epoch + 1) : text;
  const dash = rest.lastIndexOf('-');
  const version = dash === -1 ? rest : rest.slice(0, dash);
  return {
    epoch: numberAt(text, 0, epoch),
    version: toSegments(version),
    release: dash === -1 ? undefined : toSegments(rest.slice(dash + 1)),
    pre: /~(?:a|alpha|b|beta|dev|pre|rc)(?![a-z])/i.test(version),
  };
}

function compareReleases(a: Ranked | undefined, b: Ranked | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  return compareRanked(a, b, rank.end);
}

export const scheme: VersionScheme<RpmVersion> = {
  id: 'rpm',
  title: 'RPM',
  references: ['https://rpm.org/docs/latest/manual/dependencies', 'https://docs.fedoraproject.org/en-US/packaging-guidelines/Versioning/'],
  parse,
  compare: (a, b) => compareValues(a.epoch, b.epoch) || compareRanked(a.version, b.version, rank.end) || compareReleases(a.release, b.release),
  isPrerelease: (version) => version.pre,
  major: (version) => `${version.epoch === 0 ? '' : `${version.epoch}:`}${version.version.values[0] ?? 0}`,
};
