// The order of Go module versions (Semantic Versioning, `v` optional, `+incompatible` without weight, pseudo-versions as the
// prereleases they are) and of the standard library and toolchain (`1.21rc2`, `go1.21.3`), which OSV writes as `1.21.0-rc.2`.
import type { VersionScheme } from './contract.ts';
import { digitsEnd, isDigit, numberAt, versionText } from './lib/scan.ts';
import { semverOrder, parseSemver, type Semver } from './lib/semver.ts';

/** A vendor's addition to a toolchain name (`go1.21.3-acme`, `go1.22.1 X:rangefunc`) has no weight; `-0`, `-rc` and `-beta` do. */
function toolchainText(text: string): string {
  const name = text.slice(2).split(' ', 1)[0] ?? '';
  const dash = name.indexOf('-');
  return dash === -1 || /^-(?:0|rc|beta)(?![a-z])/.test(name.slice(dash)) ? name : name.slice(0, dash);
}

/** `1.21rc2`, `1.21.0beta1`: the toolchain's own way to write a prerelease. */
function parseToolchain(text: string): Semver | undefined {
  const found = /^(\d+)\.(\d+)(?:\.(\d+))?(alpha|beta|rc)(\d+)$/.exec(text);
  if (found === null) return undefined;
  const number = (part: string | undefined): ReturnType<typeof numberAt> => numberAt(part ?? '', 0, part?.length ?? 0);
  return { major: number(found[1]), minor: number(found[2]), patch: number(found[3]), pre: [found[4] ?? '', number(found[5])], more: [], build: '' };
}

export const scheme: VersionScheme<Semver> = {
  id: 'go',
  title: 'Go modules and toolchains',
  references: ['https://go.dev/ref/mod#versions', 'https://go.dev/doc/toolchain#version', 'https://semver.org/spec/v2.0.0.html'],
  parse(raw) {
    if (raw.charCodeAt(0) === 118 && isDigit(raw.charCodeAt(1))) return parseSemver(raw);
    const toolchain = raw.startsWith('go') && digitsEnd(raw, 2) > 2;
    const text = versionText(toolchain ? toolchainText(raw) : raw);
    return text === undefined ? undefined : (parseToolchain(text) ?? parseSemver(text));
  },
  compare: semverOrder.compare,
  isPrerelease: semverOrder.isPrerelease,
  major: semverOrder.major,
};
