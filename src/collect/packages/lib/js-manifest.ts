// What a package.json, or an entry of a lockfile that copies its fields, declares. Shared by npm, Bun, Yarn and pnpm.
import type { Scope } from '#model/component';
import { fieldOf, isRecord, stringOf, type JsonRecord } from '#kit/text/json';
import { bareSpec } from './js-address.ts';

export interface JsDeclaration {
  /** The name it is imported under. */
  readonly name: string;
  /** As written, which may hold credentials: never shown. Undefined where it is no text. */
  readonly spec: string | undefined;
  readonly scope: Scope;
  readonly group: string;
  /** A peer that need not be there. */
  readonly mayMiss: boolean;
}

export interface JsDeclarations {
  readonly declared: readonly JsDeclaration[];
  /** Groups that are there and are no objects. */
  readonly malformed: readonly string[];
}

const groups: readonly { readonly group: string; readonly scope: Scope }[] = [
  { group: 'dependencies', scope: 'runtime' },
  { group: 'optionalDependencies', scope: 'optional' },
  { group: 'peerDependencies', scope: 'peer' },
  { group: 'devDependencies', scope: 'dev' },
];

const none: JsDeclarations = { declared: [], malformed: [] };

/**
 * All declarations, group by group; a name that is optional too is not repeated as a plain dependency. Development dependencies
 * count for a project and its workspace members only. `optionalPeers` is Bun's list beside npm's `peerDependenciesMeta`.
 */
export function declarationsOf(manifest: unknown, withDev: boolean): JsDeclarations {
  if (!isRecord(manifest)) return none;
  const present = groups.filter(({ group }) => manifest[group] !== undefined && manifest[group] !== null && (withDev || group !== 'devDependencies'));
  if (present.length === 0) return none;
  const declared: JsDeclaration[] = [];
  const malformed: string[] = [];
  for (const { group, scope } of present) {
    const value = manifest[group];
    if (isRecord(value)) addGroup(declared, manifest, value, group, scope);
    else if (!(Array.isArray(value) && value.length === 0)) malformed.push(group);
  }
  return { declared, malformed };
}

function addGroup(declared: JsDeclaration[], manifest: JsonRecord, value: JsonRecord, group: string, scope: Scope): void {
  const optional = group === 'dependencies' ? manifest['optionalDependencies'] : undefined;
  const mayMiss = scope === 'peer' ? optionalPeers(manifest) : never;
  for (const name of Object.keys(value)) {
    if (optional !== undefined && fieldOf(optional, name) !== undefined) continue;
    declared.push({ name, spec: stringOf(value[name]), scope, group, mayMiss: mayMiss(name) });
  }
}

const never = (): boolean => false;

function optionalPeers(manifest: unknown): (name: string) => boolean {
  const meta = fieldOf(manifest, 'peerDependenciesMeta');
  const listed = fieldOf(manifest, 'optionalPeers');
  const names = new Set<unknown>(Array.isArray(listed) ? listed : []);
  return (name) => names.has(name) || fieldOf(fieldOf(meta, name), 'optional') === true;
}

/** `npm:real@range` apart; without a range it means any. `undefined` for what is no alias. */
export function aliasOf(spec: string): { readonly name: string; readonly range: string } | undefined {
  const parts = /^npm:(@[^/@\s]+\/[^@\s]+|[^@\s/]+)(?:@(.*))?$/s.exec(spec);
  return parts === null ? undefined : { name: parts[1] ?? '', range: parts[2] ?? '*' };
}

/** The range behind a specifier, fit to be shown: an alias is resolved, credentials are gone, no text at all is any version. */
export const rangeOf = (spec: string): string => (spec.includes(':') ? bareSpec((aliasOf(spec)?.range ?? spec).trim()) : spec.trim()) || '*';

/** npm's own bound is 214. A colon belongs to an address. */
export const isPackageName = (name: string): boolean => name.length <= 256 && /^(?:@[^/\s:]+\/)?[^/\s@:][^/\s:]*$/.test(name) && !/^\.{1,2}$/.test(name);
