// Lockfiles and manifests that Assay knows of and does not read yet. Their presence is a gap, so that no verdict is given over them.
import { parsers } from '../registry.generated.ts';
import type { ParserEntry } from '../contract.ts';

export interface UnsupportedFormat {
  /** Only a lockfile of the whole project speaks for it: another manifest beside it says nothing of what it declares. */
  readonly stubborn?: true;
  readonly matches: readonly (string | RegExp)[];
  readonly what: string;
  /** OSV's name. */
  readonly ecosystem: string;
  /** A manifest yields to a lockfile of the same ecosystem in its folder: one gap says it. */
  readonly type: 'lock' | 'manifest';
}

export const unsupportedFormats: readonly UnsupportedFormat[] = [
  { matches: ['bun.lockb'], what: 'Bun binary lockfile', ecosystem: 'npm', type: 'lock' },
  { matches: ['deno.lock'], what: 'Deno lockfile', ecosystem: 'npm', type: 'lock' },
  { matches: ['Gemfile.lock', 'gems.locked'], what: 'Bundler lockfile', ecosystem: 'RubyGems', type: 'lock' },
  { matches: ['Gemfile', 'gems.rb', /^[\w.-]+\.gemspec$/], what: 'Ruby manifest', ecosystem: 'RubyGems', type: 'manifest' },
  { matches: ['composer.lock'], what: 'Composer lockfile', ecosystem: 'Packagist', type: 'lock' },
  { matches: ['composer.json'], what: 'Composer manifest', ecosystem: 'Packagist', type: 'manifest' },
  { matches: ['pom.xml'], what: 'Maven manifest', ecosystem: 'Maven', type: 'manifest' },
  { matches: ['gradle.lockfile', 'buildscript-gradle.lockfile'], what: 'Gradle lockfile', ecosystem: 'Maven', type: 'lock' },
  { matches: ['build.gradle', 'build.gradle.kts', 'libs.versions.toml'], what: 'Gradle manifest', ecosystem: 'Maven', type: 'manifest' },
  { matches: ['build.sbt'], what: 'sbt manifest', ecosystem: 'Maven', type: 'manifest' },
  { matches: ['packages.lock.json'], what: 'NuGet lockfile', ecosystem: 'NuGet', type: 'lock' },
  { matches: ['packages.config', 'paket.lock', 'project.assets.json'], what: 'NuGet package list', ecosystem: 'NuGet', type: 'lock' },
  { matches: [/^[^/]+\.(?:cs|fs|vb)proj$/, 'Directory.Packages.props', 'paket.dependencies'], what: '.NET project', ecosystem: 'NuGet', type: 'manifest' },
  { matches: ['pubspec.lock'], what: 'Dart lockfile', ecosystem: 'Pub', type: 'lock' },
  { matches: ['pubspec.yaml'], what: 'Dart manifest', ecosystem: 'Pub', type: 'manifest' },
  { matches: ['mix.lock', 'rebar.lock'], what: 'Hex lockfile', ecosystem: 'Hex', type: 'lock' },
  { matches: ['mix.exs', 'rebar.config', 'gleam.toml'], what: 'Hex manifest', ecosystem: 'Hex', type: 'manifest' },
  { matches: ['Package.resolved'], what: 'Swift package resolution', ecosystem: 'SwiftURL', type: 'lock' },
  { matches: ['Package.swift'], what: 'Swift manifest', ecosystem: 'SwiftURL', type: 'manifest' },
  { matches: ['Podfile.lock'], what: 'CocoaPods lockfile', ecosystem: 'CocoaPods', type: 'lock' },
  { matches: ['Podfile'], what: 'CocoaPods manifest', ecosystem: 'CocoaPods', type: 'manifest' },
  { matches: ['conan.lock'], what: 'Conan lockfile', ecosystem: 'ConanCenter', type: 'lock' },
  { matches: ['conanfile.txt', 'conanfile.py'], what: 'Conan manifest', ecosystem: 'ConanCenter', type: 'manifest' },
  { matches: ['vcpkg.json'], what: 'vcpkg manifest', ecosystem: 'vcpkg', type: 'manifest' },
  { matches: ['renv.lock'], what: 'R lockfile', ecosystem: 'CRAN', type: 'lock' },
  { matches: ['cabal.project.freeze', 'stack.yaml.lock'], what: 'Haskell lockfile', ecosystem: 'Hackage', type: 'lock' },
  { matches: [/^[\w.-]+\.cabal$/, 'stack.yaml'], what: 'Haskell manifest', ecosystem: 'Hackage', type: 'manifest' },
  { matches: ['Manifest.toml'], what: 'Julia lockfile', ecosystem: 'Julia', type: 'lock' },
  { matches: ['Gopkg.lock', 'glide.lock'], what: 'lockfile of a former Go tool', ecosystem: 'Go', type: 'lock' },
  { matches: ['pixi.lock'], what: 'pixi lockfile', ecosystem: 'conda', type: 'lock' },
  { matches: ['deno.json', 'deno.jsonc', 'bower.json'], what: 'Deno or Bower manifest', ecosystem: 'npm', type: 'manifest', stubborn: true },
  { matches: [/^requirements[^/]*\.in$/], what: 'pip-compile input', ecosystem: 'PyPI', type: 'manifest' },
  { matches: ['conda-lock.yml'], what: 'conda lockfile', ecosystem: 'conda', type: 'lock' },
  { matches: ['environment.yml', 'environment.yaml'], what: 'conda environment', ecosystem: 'conda', type: 'manifest' },
  { matches: ['setup.py'], what: 'Python build script (it would have to be run)', ecosystem: 'PyPI', type: 'manifest', stubborn: true },
];

/** Whether one of the names or anchored patterns is the base name. */
export const matchesName = (patterns: readonly (string | RegExp)[], base: string): boolean =>
  patterns.some((pattern) => (typeof pattern === 'string' ? pattern === base : pattern.test(base)));

/** The format that goes by a base name. */
export const formatNamed = (base: string): UnsupportedFormat | undefined => unsupportedFormats.find((format) => matchesName(format.matches, base));

const readers: readonly ParserEntry[] = Object.values(parsers);

export interface KnownName {
  readonly name: string;
  readonly ecosystem: string;
}

/** Names of files that are read, and of lockfiles that are not, by the same in lower case. */
const spellings: ReadonlyMap<string, KnownName> = new Map(
  [...readers, ...unsupportedFormats.filter(({ type }) => type === 'lock')].flatMap(({ matches, ecosystem }) => matches.flatMap((name) => (typeof name === 'string' ? [[name.toLowerCase(), { name, ecosystem }] as const] : []))),
);

/** What a base name is spelled like but for case, when it is not itself read or known. */
export function spelledLike(base: string): KnownName | undefined {
  const known = spellings.get(base.toLowerCase());
  return known === undefined || formatNamed(base) !== undefined || readers.some(({ matches }) => matchesName(matches, base)) ? undefined : known;
}
