// Real lockfiles hit few advisories. So lockfiles are made from the mirror: every package that it names, at the ends of every range that its records
// have, where scanners differ if anywhere, at some of the versions that they list, and below and above them all.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Records } from './records.ts';

type Pin = readonly [name: string, version: string];

interface Form {
  readonly ecosystem: string;
  readonly file: string;
  /** Whether one file may hold several versions of a package. */
  readonly several: boolean;
  readonly accepts: (pin: Pin) => boolean;
  readonly render: (pins: readonly Pin[]) => string;
}

const quoted = (text: string): string => JSON.stringify(text);
/** Records of npm also name ranges and tags; a lockfile has whole versions only. */
const semver = /^\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?$/;

/** The go command refuses a version whose major is not the path's, and osv-scanner the whole file with it. */
function isMajorOf(path: string, version: string): boolean {
  const major = /(?:\/v|\.v)(\d+)$/.exec(path)?.[1];
  if (major !== undefined) return version.startsWith(`${major}.`);
  return /^[01]\./.test(version) || version.endsWith('+incompatible');
}

/** Below and above everything that a record names; the last for Go's paths, which hold one major each. */
const extremes = (ecosystem: string): readonly string[] => ecosystem === 'Go' ? ['0.0.1', '1.9999.0', '2.9999.0', '3.9999.0'] : ['0.0.1', '9999.0.0'];

const forms: readonly Form[] = [
  {
    ecosystem: 'npm', file: 'package-lock.json', several: true,
    accepts: ([name, version]) => semver.test(version) && /^(?:@[\w.-]+\/)?[\w.-]+$/.test(name),
    render: (pins) => JSON.stringify({
      name: 'made', version: '0.0.0', lockfileVersion: 3, requires: true,
      packages: Object.fromEntries(new Map<string, object>([['', { name: 'made', version: '0.0.0' }], ...pins.map(([name, version], at): [string, object] => [`node_modules/p${at}/node_modules/${name}`, { version }])])) as object,
    }, undefined, 1),
  },
  {
    ecosystem: 'PyPI', file: 'poetry.lock', several: true,
    accepts: ([name]) => /^[\w.-]+$/.test(name),
    render: (pins) => `${pins.map(([name, version]) => `[[package]]\nname = ${quoted(name)}\nversion = ${quoted(version)}\noptional = false\n`).join('\n')}\n[metadata]\nlock-version = "2.1"\ncontent-hash = "${'0'.repeat(64)}"\n`,
  },
  {
    ecosystem: 'crates.io', file: 'Cargo.lock', several: true,
    accepts: ([, version]) => semver.test(version),
    render: (pins) => `version = 4\n\n${pins.map(([name, version]) => `[[package]]\nname = ${quoted(name)}\nversion = ${quoted(version)}\nsource = "registry+https://github.com/rust-lang/crates.io-index"\n`).join('\n')}`,
  },
  {
    ecosystem: 'Go', file: 'go.mod', several: false,
    accepts: ([name, version]) => semver.test(version) && /^[\w.-]+\.[\w-]+\//.test(name) && isMajorOf(name, version),
    render: (pins) => `module example.com/made\n\ngo 1.21.0\n\nrequire (\n${pins.map(([name, version]) => `\t${name} v${version}`).join('\n')}\n)\n`,
  },
];

/** One file per version and package is a round; more rounds than this would take longer than they tell. */
const mostRounds = 8;

/** Writes the projects below `into` and returns their folders. */
export function writeMirrorProjects(records: Records, into: string): string[] {
  return forms.flatMap((form) => {
    const pins = [...records.versions(form.ecosystem)].map(([name, versions]) =>
      [...new Set([...versions, ...extremes(form.ecosystem)])].map((version): Pin => [name, version]).filter(form.accepts));
    const rounds = form.several ? [pins.flat()] : Array.from({ length: mostRounds }, (_, round) => pins.flatMap((one) => one.slice(round, round + 1)));
    return rounds.map((round, at) => {
      const folder = join(into, `made-${form.ecosystem}${form.several ? '' : `-${at + 1}`}`);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, form.file), form.render(round));
      return folder;
    });
  });
}
