// What the project's own manifests declare: the root's package.json and its workspaces'. A lockfile that lags behind them is a gap.
import type { Gap } from '#model/gap';
import { parseJson, stringOf, fieldOf, type JsonDocument } from '#kit/text/json';
import type { Files, ParsedEdge, ParsedRoot } from '../contract.ts';
import { isOutside } from './outside.ts';
import { fileGap, listed } from './js-gaps.ts';
import { declarationsOf, rangeOf, type JsDeclaration } from './js-manifest.ts';

export interface RootInput {
  /** Where the lockfile has it: `''` for the root. */
  readonly location: string;
  /** Path of the manifest. */
  readonly file: string;
  readonly name?: string;
  readonly version?: string;
  readonly declared: readonly JsDeclaration[];
}

interface Lock {
  readonly path: string;
  readonly command: string;
  /** The version of a package by its key. */
  versionOf(key: string): string | undefined;
  /** As `overridesIn` has it. */
  isOverridden(name: string): boolean;
}

/** Whether the top manifest of a workspace, whose overrides alone count, overrides a package: as a key, at a version (`name@1`), below another (`a/name`). */
export function overridesIn(manifest: string | undefined): (name: string) => boolean {
  const parsed = manifest === undefined ? undefined : parseJson(manifest);
  const text = parsed?.ok === true ? ['overrides', 'resolutions'].map((key) => JSON.stringify(fieldOf(parsed.value.value, key) ?? '')).join(' ') : '';
  return (name) => ['"', '/'].some((before) => text.includes(`${before}${name}"`) || text.includes(`${before}${name}@`));
}

/**
 * One root and what is wrong with it. `edgeOf` finds what a declaration resolves to (`none`: to nothing that could be a gap);
 * lines come from the manifest, where it is among the files.
 */
export function rootOf(
  input: RootInput,
  edgeOf: (declaration: JsDeclaration) => ParsedEdge | 'none' | undefined,
  files: Files,
  lock: Lock,
): { readonly root: ParsedRoot; readonly gaps: readonly Gap[] } {
  const gaps: Gap[] = [];
  const text = files.get(input.file);
  const parsed = text === undefined ? undefined : parseJson(text);
  const manifest = parsed?.ok === true ? parsed.value : undefined;
  if (parsed?.ok === false) gaps.push(fileGap(input.file, parsed.error, 'Mend the manifest.'));

  const edges: ParsedRoot['edges'][number][] = [];
  const lacking: JsDeclaration[] = manifest === undefined ? [] : unheard(manifest.value, input.declared);
  const missing: JsDeclaration[] = manifest === undefined ? [] : stale(manifest.value, input.declared);
  for (const declaration of input.declared) {
    const edge = edgeOf(declaration);
    const line = manifest?.lineOf([declaration.group, declaration.name]);
    if (typeof edge === 'object') {
      edges.push({ ...edge, name: declaration.name, ...(line === undefined ? {} : { line }) });
      if (isOther(declaration, lock.versionOf(edge.to)) && !lock.isOverridden(declaration.name)) missing.push(declaration);
    } else if (edge === undefined && mustBeThere(declaration)) missing.push(declaration);
    else if (edge === undefined && declaration.scope === 'optional') lacking.push(declaration);
  }
  if (lacking.length > 0) gaps.push({ ...staleGap(manifest === undefined ? lock.path : input.file, manifest, lacking, lock.command), required: false });
  if (missing.length > 0) gaps.push(staleGap(manifest === undefined ? lock.path : input.file, manifest, missing, lock.command));
  const { file, name, version } = input;
  return { root: { file, ...(name === undefined ? {} : { name }), ...(version === undefined ? {} : { version }), edges }, gaps };
}

const mustBeThere = (declaration: JsDeclaration): boolean => declaration.scope === 'runtime' || declaration.scope === 'dev';

/** The locked version is outside of what is declared. A peer may be, by a flag. */
const isOther = ({ spec, scope }: JsDeclaration, version: string | undefined): boolean => version !== undefined && scope !== 'peer' && isOutside('npm', rangeOf(spec ?? ''), version);

/** Declarations of the manifest that the lockfile was not made for: unknown names, other ranges, or weaker there (development here is shipped there). */
function stale(manifest: unknown, locked: readonly JsDeclaration[]): JsDeclaration[] {
  const known = new Map<string, JsDeclaration[]>();
  for (const each of locked) known.set(each.name, [...(known.get(each.name) ?? []), each]);
  return declarationsOf(manifest, true).declared.filter((each) => mustBeThere(each) && known.get(each.name)?.some(({ spec, scope }) => spec === each.spec && (each.scope !== 'runtime' || scope === 'runtime')) !== true);
}

/** Optional and peer declarations of the manifest that the lockfile has not heard of. */
function unheard(manifest: unknown, locked: readonly JsDeclaration[]): JsDeclaration[] {
  const known = new Set(locked.map(({ name }) => name));
  return declarationsOf(manifest, true).declared.filter((each) => !mustBeThere(each) && !each.mayMiss && !known.has(each.name));
}

function staleGap(file: string, manifest: JsonDocument | undefined, declarations: readonly JsDeclaration[], lockCommand: string): Gap {
  const unique = [...new Map(declarations.map((each) => [each.name, each])).values()];
  const [first] = unique;
  const line = first && manifest?.lineOf([first.group, first.name]);
  const named = unique.map(({ name, spec }) => (spec === undefined ? name : `${name}@${rangeOf(spec)}`));
  return {
    where: { file, ...(line === undefined ? {} : { line }) },
    what: 'unresolved',
    why: `the lockfile does not resolve ${listed(named)}`,
    required: true,
    mend: `Renew the lockfile: ${lockCommand}`,
  };
}

/** A root told by its own manifest, for lockfiles that keep none. `undefined` when the manifest is not there or no JSON. */
export function rootInput(file: string, files: Files): RootInput | undefined {
  const text = files.get(file);
  const parsed = text === undefined ? undefined : parseJson(text);
  return parsed?.ok === true ? rootFrom('', file, parsed.value.value) : undefined;
}

/** A root told by a record: the lockfile's own entry, or a manifest. */
export function rootFrom(location: string, file: string, record: unknown): RootInput {
  const name = stringOf(fieldOf(record, 'name'));
  const version = stringOf(fieldOf(record, 'version'));
  return { location, file, ...(name === undefined ? {} : { name }), ...(version === undefined ? {} : { version }), declared: declarationsOf(record, true).declared };
}
