// The order of NuGet versions: Semantic Versioning with an optional fourth number and prerelease labels compared without case.
// More than four numbers are no version there.
import type { VersionScheme } from './contract.ts';
import { caretMajor, compareLists, compareMixed, textsLast } from './lib/order.ts';
import { digitsEnd, numberAt, versionText, type Num } from './lib/scan.ts';
import { parseIdentifiers } from './lib/semver.ts';

interface NugetVersion {
  readonly numbers: readonly Num[];
  readonly pre: readonly (Num | string)[];
}

const width = 4;

/** Up to four numbers, padded with zeros, and the index after them. */
function parseNumbers(text: string, from: number): { numbers: Num[]; end: number } | undefined {
  const numbers: Num[] = [];
  let at = from;
  for (;;) {
    const end = digitsEnd(text, at);
    if (end === at || numbers.length === width) return undefined;
    numbers.push(numberAt(text, at, end));
    at = end;
    if (text.charCodeAt(at) !== 46) break;
    at += 1;
  }
  while (numbers.length < width) numbers.push(0);
  return { numbers, end: at };
}

export const scheme: VersionScheme<NugetVersion> = {
  id: 'nuget',
  title: 'NuGet',
  references: ['https://learn.microsoft.com/nuget/concepts/package-versioning'],
  parse(raw) {
    const text = versionText(raw)?.toLowerCase();
    if (text === undefined) return undefined;
    const found = parseNumbers(text, text.startsWith('v') ? 1 : 0);
    if (found === undefined) return undefined;
    const [rest = '', build] = text.slice(found.end).split('+', 2);
    if (build !== undefined && parseIdentifiers(build) === undefined) return undefined;
    if (rest === '') return { numbers: found.numbers, pre: [] };
    const pre = rest.startsWith('-') ? parseIdentifiers(rest.slice(1)) : undefined;
    return pre && { numbers: found.numbers, pre };
  },
  compare(a, b) {
    const order = compareLists(a.numbers, b.numbers);
    if (order !== 0) return order;
    const released = Number(a.pre.length === 0) - Number(b.pre.length === 0);
    return released !== 0 ? released : compareMixed(a.pre, b.pre, textsLast);
  },
  isPrerelease: (version) => version.pre.length > 0,
  major: (version) => caretMajor(version.numbers),
};
