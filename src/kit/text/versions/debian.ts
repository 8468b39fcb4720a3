// The order of Debian versions, as dpkg has it: epoch, upstream version, revision, where `~` sorts before everything, the end included.
import type { VersionScheme } from './contract.ts';
import { compareValues } from './lib/order.ts';
import { digitsEnd, isDigit, isLetter, numberAt, versionText, type Num } from './lib/scan.ts';

interface DebianVersion {
  readonly epoch: Num;
  readonly upstream: Parts;
  readonly revision: Parts;
  readonly pre: boolean;
}

/** By turns a text (mapped so that code units sort as dpkg sorts characters) and a number, a text first. */
type Parts = readonly (Num | string)[];

const tilde = '\u0001';
/** Ends every text: after the tilde, before all else. */
const end = '\u0002';
/** Dpkg sorts letters before all other characters. */
const beyondLetters = 256;

function mapText(text: string, from: number, to: number): string {
  let mapped = '';
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    mapped += code === 126 ? tilde : String.fromCharCode(isLetter(code) ? code : code + beyondLetters);
  }
  return mapped + end;
}

function toParts(text: string): Parts {
  const parts: (Num | string)[] = [];
  let at = 0;
  while (at < text.length) {
    let until = at;
    while (until < text.length && !isDigit(text.charCodeAt(until))) until += 1;
    const digits = digitsEnd(text, until);
    parts.push(mapText(text, at, until), numberAt(text, until, digits));
    at = digits;
  }
  return parts;
}

/** Both go on with empty text and zero, which is also why a missing revision equals `0`. */
function compareParts(a: Parts, b: Parts): number {
  const length = Math.max(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const padding = at % 2 === 0 ? end : 0;
    const order = compareValues(a[at] ?? padding, b[at] ?? padding);
    if (order !== 0) return order;
  }
  return 0;
}

function parse(raw: string): DebianVersion | undefined {
  const text = versionText(raw);
  if (text === undefined || !/^[A-Za-z0-9.+~:-]+$/.test(text)) return undefined;
  const colon = text.indexOf(':');
  const digits = digitsEnd(text, 0);
  if (colon !== -1 && (digits !== colon || colon === 0)) return undefined;
  const version = text.slice(colon + 1);
  const dash = version.lastIndexOf('-');
  const upstream = dash === -1 ? version : version.slice(0, dash);
  if (upstream === '') return undefined;
  return {
    epoch: numberAt(text, 0, Math.max(colon, 0)),
    upstream: toParts(upstream),
    revision: dash === -1 ? [] : toParts(version.slice(dash + 1)),
    pre: /~(?:a|alpha|b|beta|dev|pre|rc)(?![a-z])/.test(upstream),
  };
}

export const scheme: VersionScheme<DebianVersion> = {
  id: 'debian',
  title: 'Debian',
  references: ['https://www.debian.org/doc/debian-policy/ch-controlfields.html#version', 'https://manpages.debian.org/stable/dpkg-dev/deb-version.7.en.html'],
  parse,
  compare: (a, b) => compareValues(a.epoch, b.epoch) || compareParts(a.upstream, b.upstream) || compareParts(a.revision, b.revision),
  isPrerelease: (version) => version.pre,
  major: (version) => `${version.epoch === 0 ? '' : `${version.epoch}:`}${version.upstream[1] ?? 0}`,
};
