// The package.json files beside a yarn.lock: what they declare, which workspaces they name, what they force. Yarn's locks hold no scopes, so
// that scopes come from here. Declared and not locked is a gap.
import type { Scope } from '#model/component';
import type { Gap } from '#model/gap';
import { entriesOf, fieldOf, parseJson, stringOf, type JsonDocument } from '#kit/text/json';
import type { Files, ParsedRoot } from '../contract.ts';
import { entryGap, quoted } from './js-gaps.ts';
import { declarationsOf, rangeOf, type JsDeclaration } from './js-manifest.ts';

export interface YarnManifest {
  readonly file: string;
  readonly document: JsonDocument;
}

/** `undefined` when the file is not there; a gap when it is no JSON. */
export function readManifest(file: string, files: Files): { readonly manifest?: YarnManifest; readonly gaps: readonly Gap[] } {
  const text = files.get(file);
  if (text === undefined) return { gaps: [] };
  const document = parseJson(text);
  if (!document.ok) return { gaps: [entryGap(file, document.error.line, `not a readable manifest: ${document.error.why}`)] };
  return { manifest: { file, document: document.value }, gaps: [] };
}

const field = (manifest: YarnManifest | undefined, key: string): unknown => fieldOf(manifest?.document.value, key);

export const nameOf = (manifest: YarnManifest | undefined): string | undefined => stringOf(field(manifest, 'name'));

/** Patterns of `workspaces`, which is a list or an object with the list `packages`. */
export function workspacePatterns(manifest: YarnManifest | undefined): readonly string[] {
  const workspaces = field(manifest, 'workspaces');
  const list = Array.isArray(workspaces) ? workspaces : fieldOf(workspaces, 'packages');
  return Array.isArray(list) ? list.flatMap((each) => stringOf(each) ?? []) : [];
}

export interface Resolution {
  /** Name of the package that is forced. */
  readonly name: string;
  /** Only where this range is asked for. */
  readonly range?: string;
  /** Only below this package. */
  readonly parent?: string;
  readonly to: string;
}

/** `resolutions` of the project's own manifest: `name`, or `parent/name`, each with `@range` or without; `**` before a name says nothing. */
export function resolutionsOf(manifest: YarnManifest | undefined): readonly Resolution[] {
  return entriesOf(field(manifest, 'resolutions')).flatMap(([pattern, value]) => {
    const to = stringOf(value);
    const segments = segmentsOf(pattern);
    const { name, range } = splitDescriptor(segments.at(-1) ?? '');
    const parent = splitDescriptor(segments.at(-2) ?? '**').name;
    if (to === undefined || name === '') return [];
    return [{ name, to, ...(range === '' ? {} : { range }), ...(parent === '**' ? {} : { parent }) }];
  });
}

/** Apart at slashes, but for the one inside a scoped name. */
function segmentsOf(pattern: string): readonly string[] {
  const segments: string[] = [];
  for (const part of pattern.split('/')) {
    const last = segments.at(-1);
    if (last !== undefined && last.startsWith('@') && !last.includes('/')) segments[segments.length - 1] = `${last}/${part}`;
    else segments.push(part);
  }
  return segments;
}

export interface RootContext {
  /** Key of the package that a declaration is locked to; `own` for a workspace member, `undefined` where the lock has none. */
  readonly resolve: (name: string, spec: string) => { readonly key: string } | 'own' | undefined;
  /** The range that a declared one stands for. */
  readonly expand?: (name: string, spec: string) => string;
  readonly lock: string;
}

const gapFor = (manifest: YarnManifest, missing: readonly JsDeclaration[], lock: string): Gap => {
  const [first] = missing;
  const line = first && manifest.document.lineOf([first.group, first.name]);
  const named = missing.slice(0, 5).map(({ name, spec }) => quoted(`${name}@${yarnRange(spec ?? '')}`));
  return {
    where: { file: manifest.file, ...(line === undefined ? {} : { line }) },
    what: 'unresolved',
    why: `${lock} does not resolve ${named.join(', ')}${missing.length > 5 ? ` and ${missing.length - 5} more` : ''}`,
    required: true,
    mend: 'Renew the lockfile: yarn install',
  };
};

/** Peers are not installed for the project itself; a link has nothing to lock. */
const mustBeLocked = ({ scope, spec }: JsDeclaration): boolean => scope !== 'peer' && !/^(?:link|portal|workspace):/.test(spec ?? '');

/** A manifest as a root, and one gap for all that the lock does not resolve. */
export function rootOfManifest(manifest: YarnManifest, context: RootContext): { readonly root: ParsedRoot; readonly gaps: readonly Gap[] } {
  const edges: ParsedRoot['edges'][number][] = [];
  const missing: JsDeclaration[] = [];
  for (const declared of declarationsOf(manifest.document.value, true).declared) {
    const { name, scope, group } = declared;
    const spec = context.expand?.(name, declared.spec ?? '') ?? declared.spec ?? '';
    const found = context.resolve(name, spec);
    if (found === undefined && mustBeLocked(declared)) missing.push(declared);
    if (found === undefined || found === 'own') continue;
    const line = manifest.document.lineOf([group, name]);
    edges.push({ to: found.key, name, range: yarnRange(spec), scope, ...(line === undefined ? {} : { line }) });
  }
  const version = stringOf(field(manifest, 'version'));
  const name = nameOf(manifest);
  const root = { file: manifest.file, ...(name === undefined ? {} : { name }), ...(version === undefined ? {} : { version }), edges };
  return { root, gaps: missing.length > 0 ? [gapFor(manifest, missing, context.lock)] : [] };
}

/** A range fit to be shown. Yarn writes `npm:^1.0.0` where the manifest says `^1.0.0`. */
export const yarnRange = (spec: string): string => rangeOf(/^npm:[^@/]*$/.test(spec) ? spec.slice('npm:'.length) : spec);

/** What a lock says of a dependency: Yarn of every line writes optional ones apart or marks them. */
export interface YarnDependency {
  readonly name: string;
  readonly range: string;
  readonly scope: Scope;
  readonly line: number;
}

/** `name@range` apart, at the first `@` that is not the scope's. */
export function splitDescriptor(text: string): { readonly name: string; readonly range: string } {
  const at = text.indexOf('@', 1);
  return at < 0 ? { name: text, range: '' } : { name: text.slice(0, at), range: text.slice(at + 1) };
}
