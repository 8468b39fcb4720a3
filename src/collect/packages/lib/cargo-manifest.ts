// Cargo.toml as far as dependencies go: what it declares, where, how strongly, and which other manifests belong to it. It resolves nothing.
import type { Scope, Source } from '#model/component';
import type { Gap } from '#model/gap';
import type { Result } from '#model/result';
import { parseToml, type TomlFault, type TomlTable } from '#kit/text/toml';
import { declaredSource } from './cargo-source.ts';
import { activeOptionals } from './cargo-features.ts';
import { fileIn, folderOf, joinPath } from './js-paths.ts';
import { badEntry, missingEntry, quoted } from './py-gaps.ts';
import { tomlLines, type TomlLines } from './py-lines.ts';

export interface CargoDeclaration {
  /** As the manifest and its code call it. */
  readonly key: string;
  /** As the registry knows it (`package =`). */
  readonly name: string;
  readonly range?: string;
  /** `optional` only for a dependency that no default or requested feature turns on. */
  readonly scope: Scope;
  readonly source: Source;
  /** Features that it asks of the other crate. */
  readonly features: readonly string[];
  readonly line?: number;
}

export interface CargoManifest {
  readonly file: string;
  /** It has a package or a workspace; Cargo takes nothing else. */
  readonly isWhole: boolean;
  readonly name?: string;
  readonly version?: string;
  /** Folders as written, globs among them; relative to the manifest's. */
  readonly members: readonly string[];
  readonly declared: readonly CargoDeclaration[];
  readonly gaps: readonly Gap[];
}

export interface CargoWorkspace {
  readonly file: string;
  /** Of `[workspace]`. */
  readonly table: TomlTable;
}

export interface ManifestInput {
  readonly file: string;
  readonly text: string;
  /** The workspace's root, for what `workspace = true` inherits. */
  readonly workspace?: CargoWorkspace;
  /** By crate: features that other manifests of the workspace ask of it. */
  readonly requested?: ReadonlyMap<string, ReadonlySet<string>>;
}

const isTable = (value: unknown): value is TomlTable => Object.prototype.toString.call(value) === '[object Object]';
const tableOf = (value: unknown): TomlTable => (isTable(value) ? value : {});
const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const textsOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []);
const valueOf = (table: unknown, key: string): unknown => (isTable(table) && Object.hasOwn(table, key) ? table[key] : undefined);

/**
 * Build dependencies count as `runtime`: what they do decides what is built, and a vulnerable one runs on every machine that builds.
 */
const sections: readonly (readonly [name: string, scope: Scope])[] = [
  ['dependencies', 'runtime'],
  ['build-dependencies', 'runtime'],
  ['build_dependencies', 'runtime'],
  ['dev-dependencies', 'dev'],
  ['dev_dependencies', 'dev'],
];

/** Linear in the length of the text; never throws. */
export function readManifest(input: ManifestInput): Result<CargoManifest, TomlFault> {
  const parsed = parseToml(input.text);
  if (!parsed.ok) return parsed;
  const table = parsed.value;
  const own = valueOf(table, 'package') ?? valueOf(table, 'project');
  const shared = valueOf(input.workspace?.table, 'package');
  const workspace = valueOf(table, 'workspace');
  const gaps: Gap[] = [];
  const name = textOf(valueOf(own, 'name'));
  const version = textOf(valueOf(own, 'version')) ?? (valueOf(valueOf(own, 'version'), 'workspace') === true ? textOf(valueOf(shared, 'version')) : undefined);
  const all = declarations(table, input, tomlLines(input.text), gaps);
  const active = activeOptionals(tableOf(valueOf(table, 'features')), ['default', ...(input.requested?.get(name ?? '') ?? [])]);
  const declared = all.map((each) => (each.scope === 'optional' && active.has(each.key) ? { ...each, scope: 'runtime' as const } : each));
  return {
    ok: true,
    value: { file: input.file, isWhole: isTable(own) || isTable(workspace), ...(name === undefined ? {} : { name }), ...(version === undefined ? {} : { version }), members: textsOf(valueOf(workspace, 'members')), declared, gaps },
  };
}

function declarations(table: TomlTable, input: ManifestInput, lines: TomlLines, gaps: Gap[]): CargoDeclaration[] {
  const targets = Object.entries(tableOf(valueOf(table, 'target'))).map(([cfg, own]) => ({ own: tableOf(own), prefix: `target.${cfg}.`.replace(/["'\s]/g, '') }));
  return [{ own: table, prefix: '' }, ...targets].flatMap(({ own, prefix }) =>
    sections.flatMap(([section, scope]) =>
      Object.entries(tableOf(valueOf(own, section))).flatMap(([key, value]) => {
        const at = lineOf(lines, `${prefix}${section}`, key);
        const found = declaration(key, value, scope, at, input);
        if (!('where' in found)) return [found];
        gaps.push(found);
        return [];
      }),
    ),
  );
}

/** A dependency may stand as `key = …`, `key.workspace = …` or under a header of its own. */
const lineOf = (lines: TomlLines, table: string, key: string): number | undefined =>
  ['', '.workspace', '.version', '.path', '.git', '.package'].map((tail) => lines.ofKey(table, `${key}${tail}`)).find((line) => line !== undefined);

function declaration(key: string, value: unknown, scope: Scope, line: number | undefined, input: ManifestInput): CargoDeclaration | Gap {
  const own = typeof value === 'string' ? { version: value } : value;
  if (!isTable(own)) return badEntry(input.file, line, `the dependency ${quoted(key)} is neither a version nor a table`);
  const inherits = valueOf(own, 'workspace') === true;
  const shared = inherits ? valueOf(valueOf(input.workspace?.table, 'dependencies'), key) : undefined;
  if (inherits && shared === undefined) return missingEntry(input.file, line, `the dependency ${quoted(key)} stands in a workspace that is not there or does not have it`, 'Scan the folder that holds the whole workspace.');
  const base = typeof shared === 'string' ? { version: shared } : tableOf(shared);
  const from = inherits ? base : own;
  const fields = new Map(Object.entries(from).flatMap(([field, text]) => (typeof text === 'string' ? [[field, text] as const] : [])));
  const range = fields.get('version');
  return {
    key,
    name: fields.get('package') ?? key,
    ...(range === undefined ? {} : { range }),
    scope: scope === 'runtime' && valueOf(own, 'optional') === true ? 'optional' : scope,
    source: declaredSource(fields, folderOf(inherits ? (input.workspace?.file ?? '') : input.file)),
    features: [...textsOf(valueOf(base, 'features')), ...textsOf(valueOf(own, 'features'))],
    ...(line === undefined ? {} : { line }),
  };
}

/** Names of the crates that `[patch]` and `[replace]` of the root put something else in the place of. */
export function patchedIn(text: string | undefined): ReadonlySet<string> {
  const parsed = text === undefined ? undefined : parseToml(text);
  const root = parsed?.ok === true ? parsed.value : undefined;
  const patches = Object.values(tableOf(valueOf(root, 'patch'))).flatMap((table) => Object.entries(tableOf(table)).map(([key, own]) => textOf(valueOf(own, 'package')) ?? key));
  const replaced = Object.keys(tableOf(valueOf(root, 'replace'))).map((key) => key.replace(/:[^:]*$/, ''));
  return new Set([...patches, ...replaced]);
}

/** The workspace that a manifest is the root of. */
export function workspaceOf(file: string, text: string | undefined): CargoWorkspace | undefined {
  const parsed = text === undefined ? undefined : parseToml(text);
  const table = parsed?.ok === true ? valueOf(parsed.value, 'workspace') : undefined;
  return isTable(table) ? { file, table } : undefined;
}

/** Manifests of crates that this one names by path; inside the target only. */
export const pathManifests = (manifest: CargoManifest): readonly string[] =>
  manifest.declared.flatMap(({ source }) => (source.type === 'file' && !source.path.startsWith('/') && !source.path.startsWith('..') ? [fileIn(source.path, 'Cargo.toml')] : []));

/** Of members without wildcards; inside the target only. */
export const memberManifests = (manifest: CargoManifest): readonly string[] =>
  manifest.members.flatMap((member) => (/[*?[]/.test(member) ? [] : [joinPath(folderOf(manifest.file), member)])).flatMap((path) => (path === undefined ? [] : [fileIn(path, 'Cargo.toml')]));

/** Of members with wildcards, as the collector's globs have them. */
export const memberGlobs = (manifest: CargoManifest): readonly string[] =>
  manifest.members
    .filter((member) => /[*?[]/.test(member) && /^[\w./*?[\]@+-]{1,200}$/.test(member) && !member.split('/').includes('..'))
    .map((member) => fileIn(folderOf(manifest.file).replace(/[\\*?[\]{}!]/g, '\\$&'), `${member.replace(/^(?:\.?\/)+|\/+$/g, '')}/Cargo.toml`));
