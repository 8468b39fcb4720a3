// package-lock.json and npm-shrinkwrap.json of every npm since 5. Reads what the lockfile says; it asks no registry and resolves no range.
import { isRecord, parseJson, type JsonDocument, type JsonRecord } from '#kit/text/json';
import type { Files, LockfileParser, Parsed } from './contract.ts';
import { fileGap } from './lib/js-gaps.ts';
import { overridesIn, rootFrom, rootInput, rootOf, type RootInput } from './lib/js-roots.ts';
import { registriesOf } from './lib/js-npmrc.ts';
import { fileIn, folderOf } from './lib/js-paths.ts';
import type { NpmEntries } from './lib/npm-entry.ts';
import { drawGraph } from './lib/npm-graph.ts';
import { nestedEntries } from './lib/npm-nested.ts';
import { packagesEntries } from './lib/npm-packages.ts';

const lockCommand = 'npm install --package-lock-only';
const mend = `Restore the lockfile, or make it anew: ${lockCommand}`;

export const parser: LockfileParser = {
  id: 'npm-lock',
  title: 'npm package-lock.json and npm-shrinkwrap.json',
  ecosystem: 'npm',
  references: ['https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json', 'https://docs.npmjs.com/cli/v6/configuring-npm/package-lock-json'],
  type: 'lock',
  lockCommand,
  matches: ['package-lock.json', 'npm-shrinkwrap.json'],
  companions: (path) => [fileIn(folderOf(path), 'package.json'), fileIn(folderOf(path), '.npmrc')],
  parse,
};

const failed = (path: string, why: string): Parsed => ({ packages: [], gaps: [fileGap(path, { why }, mend)] });

function parse(path: string, files: Files): Parsed {
  const document = parseJson(files.get(path) ?? '');
  if (!document.ok) return { packages: [], gaps: [fileGap(path, document.error, mend)] };
  const lock = document.value.value;
  if (!isRecord(lock)) return failed(path, 'it holds no object');
  const version = lock['lockfileVersion'];
  if (version !== undefined && version !== 1 && version !== 2 && version !== 3) return unsupported(path, document.value);
  const { packages, dependencies } = lock;
  if (packages !== undefined && !isRecord(packages)) return failed(path, '"packages" is no object');
  // npm 6 reads only the older tree, and later versions make the other of it when that is empty.
  const hollow = isRecord(packages) && Object.keys(packages).every((location) => location === '') && isRecord(dependencies) && Object.keys(dependencies).length > 0;
  if (packages !== undefined && !hollow) return assemble(path, files, packagesEntries(document.value, packages, path), rootOfPackages(path, packages, files));
  if (version === 3 || (version === undefined && dependencies === undefined)) return failed(path, 'it has no "packages"');
  if (dependencies !== undefined && !isRecord(dependencies)) return failed(path, '"dependencies" is no object');
  return assemble(path, files, nestedEntries(document.value, dependencies, path), rootInput(manifestOf(path), files));
}

const manifestOf = (path: string): string => fileIn(folderOf(path), 'package.json');

function unsupported(path: string, document: JsonDocument): Parsed {
  const line = document.lineOf(['lockfileVersion']);
  const where = { file: path, ...(line === undefined ? {} : { line }) };
  return { packages: [], gaps: [{ where, what: 'unsupported', why: 'its lockfileVersion is none that Assay knows (1 to 3)', required: true, mend: `${lockCommand} --lockfile-version 3` }] };
}

function rootOfPackages(path: string, packages: JsonRecord, files: Files): RootInput | undefined {
  const root = packages[''];
  return isRecord(root) ? rootFrom('', manifestOf(path), root) : rootInput(manifestOf(path), files);
}

function assemble(path: string, files: Files, found: NpmEntries, top: RootInput | undefined): Parsed {
  const npmrc = files.get(fileIn(folderOf(path), '.npmrc'));
  const graph = drawGraph(found, { path, rootDeclared: top?.declared ?? [], registryOf: registriesOf(npmrc === undefined ? [] : [npmrc]), mend });
  const versions = new Map(graph.packages.filter(({ source }) => source.type === 'registry').map((each) => [each.key, each.version]));
  const isOverridden = overridesIn(files.get(manifestOf(path)));
  const members = [...graph.members].map(([location, { file, entry }]): RootInput => ({
    location,
    file,
    name: entry.name,
    ...(entry.version === undefined ? {} : { version: entry.version }),
    declared: entry.declared,
  }));
  const roots = [...(top === undefined ? [] : [top]), ...members].map((input) => rootOf(input, (declaration) => graph.edgeFrom(input.location, declaration), files, { path, command: lockCommand, versionOf: (key) => versions.get(key), isOverridden }));
  return {
    packages: graph.packages,
    ...(roots.length > 0 ? { roots: roots.map(({ root }) => root) } : {}),
    gaps: [...found.gaps, ...graph.gaps, ...roots.flatMap(({ gaps }) => gaps)],
    ...(members.length > 0 ? { wants: members.map(({ file }) => file) } : {}),
  };
}
