// package.json that no lockfile resolves: what it declares, as ranges. Refuses to guess versions: that they are not known is a gap.
import { isTestPath } from '#model/tests-path';
import type { Gap } from '#model/gap';
import { fieldOf, isRecord, parseJson, stringOf, type JsonDocument } from '#kit/text/json';
import type { Files, LockfileParser, Parsed, ParsedPackage, ParsedRoot } from './contract.ts';
import { entryGap, fileGap, quoted } from './lib/js-gaps.ts';
import { declarationsOf, isPackageName, rangeOf, type JsDeclaration } from './lib/js-manifest.ts';
import { registriesOf } from './lib/js-npmrc.ts';
import { fileIn, folderOf } from './lib/js-paths.ts';
import { declaredSource } from './lib/js-spec.ts';

const lockCommand = 'npm install --package-lock-only';

export const parser: LockfileParser = {
  id: 'package-json',
  title: 'package.json without a lockfile',
  ecosystem: 'npm',
  references: ['https://docs.npmjs.com/cli/v11/configuring-npm/package-json', 'https://pnpm.io/workspaces', 'https://pnpm.io/catalogs'],
  type: 'manifest',
  lockCommand,
  matches: ['package.json'],
  companions: npmrcsFor,
  parse,
};

/** Its own folder's and every folder's above it, nearest first: a workspace member takes its root's. */
function npmrcsFor(path: string): string[] {
  const found: string[] = [];
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    found.push(fileIn(folder, '.npmrc'));
    if (folder === '') return found;
  }
}

function parse(path: string, files: Files): Parsed {
  const document = parseJson(files.get(path) ?? '');
  const mend = 'Mend the manifest, or leave it out with a reason under `exclude:` in assay.yaml.';
  const failed = (why: Parameters<typeof fileGap>[1]): Parsed => ({ packages: [], gaps: [{ ...fileGap(path, why, mend), required: !isTestPath(path) }] });
  if (!document.ok) return failed(document.error);
  if (!isRecord(document.value.value)) return failed({ why: 'it holds no object' });
  return readManifest(path, document.value, registriesOf(npmrcsFor(path).flatMap((npmrc) => files.get(npmrc) ?? [])));
}

function readManifest(path: string, document: JsonDocument, registryOf: ReturnType<typeof registriesOf>): Parsed {
  const manifest = document.value;
  const { declared, malformed } = declarationsOf(manifest, true);
  const gaps: Gap[] = malformed.map((group) => entryGap(path, document.lineOf([group]), `${quoted(group)} is no object`));
  const packages: ParsedPackage[] = [];
  const edges: ParsedRoot['edges'][number][] = [];
  for (const declaration of declared) {
    const line = document.lineOf([declaration.group, declaration.name]);
    const found = declaredPackage(declaration, line, folderOf(path), registryOf);
    if (typeof found === 'string') gaps.push(entryGap(path, line, `${quoted(declaration.name)}: ${found}`));
    else {
      packages.push(found);
      edges.push({ to: found.key, name: declaration.name, scope: declaration.scope, ...(found.range === undefined ? {} : { range: found.range }), ...(line === undefined ? {} : { line }) });
    }
  }
  if (packages.some((found) => found.source.type === 'registry')) gaps.push(unresolved(path, manifest));
  const name = stringOf(fieldOf(manifest, 'name'));
  const version = stringOf(fieldOf(manifest, 'version'));
  return { packages, roots: [{ file: path, ...(name === undefined ? {} : { name }), ...(version === undefined ? {} : { version }), edges }], gaps };
}

/** The package, or why it is none. The same name may be declared twice (peer and dev), each with its own range. */
function declaredPackage(declaration: JsDeclaration, line: number | undefined, folder: string, registryOf: ReturnType<typeof registriesOf>): ParsedPackage | string {
  const { name: importedAs, spec, scope, group } = declaration;
  if (!isPackageName(importedAs)) return 'no package name';
  if (spec === undefined) return 'what it asks for is no text';
  const { name, source } = declaredSource(importedAs, spec, folder, registryOf);
  return {
    key: `${group}:${importedAs}`,
    name,
    range: rangeOf(spec),
    ...(name === importedAs ? {} : { alias: importedAs }),
    ...(line === undefined ? {} : { line }),
    source,
    hashes: [],
    scope,
  };
}

const lockCommands: ReadonlyMap<string, string> = new Map([
  ['pnpm', 'pnpm install --lockfile-only'],
  ['yarn', 'yarn install'],
  ['bun', 'bun install --lockfile-only'],
]);

function unresolved(path: string, manifest: unknown): Gap {
  const manager = stringOf(fieldOf(manifest, 'packageManager'))?.split('@', 1)[0] ?? '';
  return {
    where: { file: path },
    what: 'unresolved',
    why: 'no lockfile beside it: versions are not resolved, so only the declared ranges are judged, and nothing that they pull in',
    required: false,
    mend: `Make and commit a lockfile: ${lockCommands.get(manager) ?? lockCommand}`,
  };
}
