// go.mod with its go.sum: the modules of a Go build and the Go release itself. go.mod names no module's own requirements, hence no edges.
import type { Source } from '#model/component';
import type { Gap } from '#model/gap';
import { compareTexts } from '#kit/text/versions/contract';
import { scheme } from '#kit/text/versions/go';
import type { LockfileParser, Parsed, ParsedPackage } from './contract.ts';
import { parseGoModfile } from './lib/go-modfile.ts';
import { toRequirements, type GoRequirement, type GoRequirements } from './lib/go-requirements.ts';
import { parseGoSum, type GoSums } from './lib/go-sum.ts';
import { workFiles, workOf } from './lib/go-work.ts';
import { fileIn, folderOf, joinPath } from './lib/js-paths.ts';
import { badEntry, badFile, limited, unresolved } from './lib/py-gaps.ts';

const tidy = 'go mod tidy';
const sumOf = (path: string): string => fileIn(folderOf(path), 'go.sum');

export const parser: LockfileParser = {
  id: 'go-mod',
  title: 'Go modules (go.mod, go.sum)',
  ecosystem: 'Go',
  references: ['https://go.dev/ref/mod#go-mod-file', 'https://go.dev/ref/mod#go-sum-files', 'https://go.dev/doc/toolchain'],
  type: 'lock',
  lockCommand: tidy,
  matches: ['go.mod'],
  companions: (path) => [sumOf(path), ...workFiles(path)],
  parse(path, files): Parsed {
    const syntax = parseGoModfile(files.get(path) ?? '');
    const own = toRequirements(syntax.directives);
    const work = workOf(path, files);
    const found: GoRequirements = work === undefined ? own : { ...own, replaces: replacedBy(own.replaces, work.replaces) };
    const sumText = files.get(sumOf(path));
    const sums = sumText === undefined ? undefined : parseGoSum(sumText);
    const requires = highest(found.requires);
    const modules = requires.map((each) => toPackage(each, found, sums, folderOf(path)));
    const packages = byKey([...modules, ...standardLibrary(found)]);
    const declared = [...requires.flatMap((each, at) => (each.indirect ? [] : [{ each, to: modules[at]?.key ?? '' }]))];
    const root = {
      file: path,
      ...(found.module === undefined ? {} : { name: found.module }),
      edges: [
        ...declared.map(({ each, to }) => ({ to, name: each.path, range: each.version, scope: 'runtime' as const, line: each.line })),
        ...standardLibrary(found).map(({ key, name, version = '', line = 1 }) => ({ to: key, name, range: version, scope: 'runtime' as const, line })),
      ],
    };
    const faults = [...syntax.faults, ...found.faults].sort((a, b) => a.line - b.line).map(({ line, why }) => badEntry(path, line, why));
    const workFaults = (work?.faults ?? []).map(({ line, why }) => badEntry(work?.file ?? path, line, why));
    return { packages, roots: [root], gaps: limited([...faults, ...workFaults, ...gapsOf(path, found, requires, sums)], path) };
  },
};

/** A replacement of every version of a module takes away those of single ones. */
function replacedBy(own: GoRequirements['replaces'], work: GoRequirements['replaces']): GoRequirements['replaces'] {
  const kept = [...own].filter(([key]) => !work.has(key.split(' ', 1)[0] ?? key));
  return new Map([...kept, ...work]);
}

/** A module required twice is built at its higher version, as minimal version selection has it; what cannot be compared stays. */
function highest(requires: readonly GoRequirement[]): readonly GoRequirement[] {
  const kept = new Map<string, GoRequirement>();
  const rest: GoRequirement[] = [];
  for (const each of requires) {
    const known = kept.get(each.path);
    const order = known === undefined ? 1 : compareTexts(scheme, each.version, known.version);
    if (order === undefined) rest.push(each);
    else kept.set(each.path, { ...(known === undefined || order > 0 ? each : known), indirect: each.indirect && known?.indirect !== false });
  }
  return [...kept.values(), ...rest].sort((a, b) => a.line - b.line);
}

/** Two requirements may be replaced by one module: the first stands for both. */
function byKey(packages: readonly ParsedPackage[]): readonly ParsedPackage[] {
  const known = new Map<string, ParsedPackage>();
  for (const each of packages) if (!known.has(each.key)) known.set(each.key, each);
  return [...known.values()];
}

const semantic = /^v\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]*)?$/;

function toPackage(required: GoRequirement, { replaces }: GoRequirements, sums: GoSums | undefined, folder: string): ParsedPackage {
  const by = replaces.get(`${required.path} ${required.version}`) ?? replaces.get(required.path);
  const isFolder = by !== undefined && by.version === undefined;
  const name = by === undefined || isFolder ? required.path : by.path;
  const version = by?.version ?? required.version;
  const hash = isFolder ? undefined : sums?.hashes.get(`${name} ${version}`);
  const source: Source = isFolder ? { type: 'file', path: joinPath(folder, by.path) ?? by.path } : { type: 'registry', public: isPublic(name) };
  return {
    key: `${name}@${version}`,
    name,
    ...(semantic.test(version) ? { version } : { range: version }),
    ...(name === required.path ? {} : { alias: required.path }),
    line: required.line,
    source,
    hashes: hash === undefined ? [] : [{ algorithm: 'h1', value: hash }],
    scope: 'runtime',
    direct: !required.indirect,
  };
}

/** Top-level names that no public host has; a path without a dot in its first element is no host at all. */
const privateHost = /^(?:[^.]*|.*\.(?:local|localhost|internal|intranet|corp|lan|home|test|invalid|example))$/i;
const isPublic = (module: string): boolean => !privateHost.test(module.split('/', 1)[0] ?? '');

/** The release that compiles it, under the name that advisories have for it: the higher of the toolchain named and of what go.mod asks for. */
function standardLibrary({ go, toolchain }: GoRequirements): ParsedPackage[] {
  const used = go !== undefined && toolchain !== undefined && (compareTexts(scheme, go.version, toolchain.version) ?? 0) > 0 ? go : (toolchain ?? go);
  if (used === undefined) return [];
  return [{ key: `stdlib@${used.version}`, name: 'stdlib', version: used.version, line: used.line, source: { type: 'registry', public: true }, hashes: [], scope: 'runtime', direct: true }];
}

function gapsOf(path: string, found: GoRequirements, requires: readonly GoRequirement[], sums: GoSums | undefined): Gap[] {
  const gaps: Gap[] = [];
  if (found.module === undefined) gaps.push(badFile(path, undefined, 'it names no module', tidy));
  for (const each of requires) {
    const again = { where: { file: path, line: each.line }, what: 'unresolved', required: true, mend: tidy } as const;
    const built = found.replaces.get(`${each.path} ${each.version}`) ?? found.replaces.get(each.path);
    if (built === undefined ? !semantic.test(each.version) : built.version !== undefined && !semantic.test(built.version)) gaps.push({ ...again, why: 'the version is a branch, a commit or a tag that is not resolved yet' });
    if (built !== undefined && built.version === undefined && joinPath(folderOf(path), built.path) === undefined) gaps.push({ ...again, what: 'denied', required: false, why: `${each.path} is replaced by a folder outside of what is scanned, which is not read`, mend: 'Scan the folder that holds both.' });
    if (found.excludes.has(`${each.path} ${each.version}`)) gaps.push({ ...again, why: `the required version of ${each.path} is excluded: Go builds with a later one` });
  }
  if (requires.length > 0 && isBefore117(found)) {
    gaps.push(unresolved(path, found.go?.line, `go.mod for Go ${found.go?.version ?? '1.16 or older'} lists no modules that only dependencies need: they are not judged`, 'go mod tidy -go=1.21'));
  }
  if (sums?.badLine !== undefined) gaps.push({ ...badEntry(sumOf(path), sums.badLine, 'not a line of go.sum: hashes may be missing'), required: false });
  return gaps;
}

function isBefore117({ go }: GoRequirements): boolean {
  const [major = 1, minor = 0] = (go?.version ?? '1.16').split('.').map((part) => Number.parseInt(part, 10));
  return major < 1 || (major === 1 && minor < 17);
}
