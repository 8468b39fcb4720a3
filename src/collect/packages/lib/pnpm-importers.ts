// Importers of pnpm-lock.yaml: the project and its workspace members with what they declare. Scopes and ranges are in the lock; the member's
// package.json adds name, lines, and which of the dependencies are peers that pnpm installs of its own accord.
import type { Scope } from '#model/component';
import type { Gap } from '#model/gap';
import { fieldOf, parseJson, stringOf, type JsonDocument } from '#kit/text/json';
import { yamlEntries, yamlText, type YamlNode } from '#kit/text/yaml-node';
import type { Files } from '../contract.ts';
import { entryGap, quoted } from './js-gaps.ts';
import { declarationsOf, rangeOf, type JsDeclaration } from './js-manifest.ts';
import { fileIn, joinPath } from './js-paths.ts';
import { isOutside } from './outside.ts';

type Fields = ReadonlyMap<string, YamlNode>;

const groups: readonly (readonly [string, Scope])[] = [
  ['dependencies', 'runtime'],
  ['optionalDependencies', 'optional'],
  ['devDependencies', 'dev'],
  // What pnpm needs to run at all: hooks and settings, and pnpm itself.
  ['configDependencies', 'dev'],
  ['packageManagerDependencies', 'dev'],
];

interface Declared {
  readonly name: string;
  readonly ref: string;
  readonly range?: string;
  readonly scope: Scope;
  /** In the manifest. */
  readonly line?: number;
  readonly lockLine: number;
}

export interface Importer {
  /** Relative to the target. */
  readonly file: string;
  /** Relative to the target; absent for one outside of it. */
  readonly folder?: string;
  readonly name?: string;
  readonly version?: string;
  readonly declared: readonly Declared[];
}

/** The environment of pnpm itself, which it keeps as a document of its own before the project's. */
export const isEnvironment = (document: Fields): boolean =>
  [...yamlEntries(document.get('importers')).values()].some((each) => yamlEntries(each).has('configDependencies') || yamlEntries(each).has('packageManagerDependencies'));

/** A project without workspaces stands at the top of a file of 5 or 6. */
export function importersOf(document: Fields, folder: string, files: Files): { readonly importers: readonly Importer[]; readonly gaps: readonly Gap[] } {
  const named = yamlEntries(document.get('importers'));
  const all: [string, Fields][] = named.size > 0 ? [...named].map(([path, node]) => [path, yamlEntries(node)]) : [['.', document]];
  const catalogs = yamlEntries(document.get('catalogs'));
  const read = all.map(([path, fields]) => importerOf(path, fields, { folder, files, catalogs, overrides: document.get('overrides'), environment: isEnvironment(document) }));
  return { importers: read.map(({ importer }) => importer), gaps: read.flatMap(({ gaps }) => gaps) };
}

interface Context {
  readonly folder: string;
  readonly files: Files;
  readonly catalogs: Fields;
  readonly overrides: YamlNode | undefined;
  readonly environment: boolean;
}

function importerOf(path: string, fields: Fields, { folder, files, catalogs, overrides, environment }: Context): { readonly importer: Importer; readonly gaps: readonly Gap[] } {
  const own = joinPath(folder, path);
  const file = fileIn(own ?? path, 'package.json');
  const text = files.get(file);
  const parsed = text === undefined ? undefined : parseJson(text);
  const manifest = parsed?.ok === true ? parsed.value : undefined;
  const declared = groups.flatMap(([group, scope]) => [...yamlEntries(fields.get(group))].map(([name, node]) => declaredOf(name, node, { group, scope, fields, catalogs, manifest })));
  const [name, version] = ['name', 'version'].map((key) => stringOf(fieldOf(manifest?.value, key)));
  const importer = { file, ...(own === undefined ? {} : { folder: own }), ...(name === undefined ? {} : { name }), ...(version === undefined ? {} : { version }), declared };
  if (parsed?.ok === false) return { importer, gaps: [entryGap(file, parsed.error.line, `not a readable manifest: ${parsed.error.why}`)] };
  return { importer, gaps: environment || manifest === undefined ? [] : staleGaps(file, manifest, declared, yamlEntries(overrides)) };
}

interface Place {
  readonly group: string;
  readonly scope: Scope;
  readonly fields: Fields;
  readonly catalogs: Fields;
  readonly manifest: JsonDocument | undefined;
}

function declaredOf(name: string, node: YamlNode, { group, scope, fields, catalogs, manifest }: Place): Declared {
  const pair = yamlEntries(node);
  const spec = yamlText(pair.get('specifier')) ?? yamlText(yamlEntries(fields.get('specifiers')).get(name));
  const isPeer = ['dependencies', 'optionalDependencies', 'devDependencies'].every((each) => fieldOf(fieldOf(manifest?.value, each), name) === undefined) && fieldOf(fieldOf(manifest?.value, 'peerDependencies'), name) !== undefined;
  const line = manifest?.lineOf([isPeer ? 'peerDependencies' : group, name]);
  return {
    name,
    ref: yamlText(node) ?? yamlText(pair.get('version')) ?? '',
    ...(spec === undefined ? {} : { range: rangeOf(cataloged(name, spec, catalogs)) }),
    scope: isPeer ? 'peer' : scope,
    ...(line === undefined ? {} : { line }),
    lockLine: node.line,
  };
}

/** `catalog:` and `catalog:name` stand for a range that the workspace keeps once. */
function cataloged(name: string, spec: string, catalogs: Fields): string {
  if (!spec.startsWith('catalog:')) return spec;
  const catalog = yamlEntries(catalogs.get(spec.slice('catalog:'.length) || 'default'));
  return yamlText(yamlEntries(catalog.get(name)).get('specifier')) ?? spec;
}

/** Declarations that the lock was not made for: names it has not heard of, ranges that its version is outside of. Links may be left out by a setting. */
function staleGaps(file: string, manifest: JsonDocument, declared: readonly Declared[], overrides: Fields): readonly Gap[] {
  const locked = new Map(declared.map((each) => [each.name, each]));
  const own = declarationsOf(manifest.value, true).declared.filter(({ scope, spec }) => scope !== 'peer' && !/^(?:link|workspace):/.test(spec ?? ''));
  const answered = new Set(own.filter(({ name, spec, scope }) => {
    const known = locked.get(name);
    const override = [...overrides].find(([key]) => overrideOf(key).name === name);
    // A dash takes the package away, everywhere or below one parent.
    if (known === undefined) return override !== undefined && !overrideOf(override[0]).nested && yamlText(override[1]) === '-';
    if (scope === 'runtime' && known.scope === 'dev') return false;
    return !isOutside('npm', rangeOf(spec ?? ''), known.ref.replace(/[(_].*$/s, '')) || override !== undefined;
  }).map(({ name }) => name));
  // One that stands in two groups is locked for one of them.
  const missing = own.filter(({ name }) => !answered.has(name));
  const isLost = ({ name, scope }: JsDeclaration): boolean => scope !== 'optional' || locked.has(name);
  return [...staleGap(file, manifest, missing.filter(isLost), true), ...staleGap(file, manifest, missing.filter((each) => !isLost(each)), false)];
}

/** What a selector of `overrides` is about: `name`, `name@1`, `parent@1>name@2`; an angle bracket within a range parts nothing. */
function overrideOf(key: string): { readonly name: string; readonly nested: boolean } {
  const parent = /[^ |@]>/.exec(key);
  const child = parent === null ? key : key.slice(parent.index + 2);
  return { name: child.slice(0, child.indexOf('@', 1) < 0 ? undefined : child.indexOf('@', 1)), nested: parent !== null };
}

function staleGap(file: string, manifest: JsonDocument, missing: readonly JsDeclaration[], required: boolean): readonly Gap[] {
  const [first] = missing;
  if (first === undefined) return [];
  const line = manifest.lineOf([first.group, first.name]);
  const named = missing.slice(0, 5).map(({ name, spec }) => quoted(`${name}@${rangeOf(spec ?? '')}`));
  const why = `pnpm-lock.yaml does not resolve ${named.join(', ')}${missing.length > 5 ? ` and ${missing.length - 5} more` : ''}`;
  return [{ where: { file, ...(line === undefined ? {} : { line }) }, what: 'unresolved', why, required, mend: 'Renew the lockfile: pnpm install --lockfile-only' }];
}
