// One entry of an npm lockfile, whatever its version, in one shape; and how it becomes a package.
import type { Scope, Source } from '#model/component';
import type { Gap } from '#model/gap';
import { fieldOf, stringOf, type JsonRecord } from '#kit/text/json';
import type { ParsedEdge, ParsedPackage } from '../contract.ts';
import { bareSpec, gitAddress } from './js-address.ts';
import { hashesOfIntegrity } from './js-integrity.ts';
import type { JsDeclaration } from './js-manifest.ts';

export interface NpmEntry {
  readonly location: string;
  readonly line: number | undefined;
  readonly name: string;
  readonly alias: string | undefined;
  readonly version: string | undefined;
  /** Address it was fetched from, as written: may hold credentials. */
  readonly address: string | undefined;
  readonly integrity: string | undefined;
  readonly license: string | undefined;
  readonly bundled: boolean;
  readonly scope: Scope;
  readonly declared: readonly JsDeclaration[];
  /** Groups of declarations that are no objects. */
  readonly malformed: readonly string[];
}

/** What one lockfile says, before edges are drawn. */
export interface NpmEntries {
  readonly entries: readonly NpmEntry[];
  /** From an install path to the location of what is linked there. */
  readonly links: readonly { readonly location: string; readonly target: string; readonly line: number | undefined }[];
  /** Locations of entries that could not be read: they hide what lies above them, as the real package would. */
  readonly broken: readonly string[];
  readonly gaps: readonly Gap[];
}

/** What npm's own marks make of an entry, for when no root reaches it. `devOptional`: optional in one tree, dev in the other. */
export function markedScope(record: JsonRecord): Scope {
  if (record['dev'] === true) return 'dev';
  if (record['optional'] === true || record['devOptional'] === true) return 'optional';
  return record['peer'] === true ? 'peer' : 'runtime';
}

/** `license` as text, or as the `{type}` of old packages. */
export const licenseOf = (record: JsonRecord): string | undefined => stringOf(record['license']) ?? stringOf(fieldOf(record['license'], 'type'));

/** Whether a text is an address and no version: what npm 6 wrote as `version` of all that came from no registry. */
export const isAddress = (text: string): boolean => /^(?:file|link):/.test(text) || /^[a-z][a-z0-9+.-]*:\/\//i.test(text) || gitAddress(text) !== undefined;

export function toPackage(entry: NpmEntry, source: Source, edges: readonly ParsedEdge[]): ParsedPackage {
  const { version } = entry;
  return {
    key: entry.location,
    name: entry.name,
    ...(version === undefined ? { range: bareSpec(entry.address ?? `file:${entry.location}`) } : { version }),
    ...(entry.alias === undefined ? {} : { alias: entry.alias }),
    ...(entry.line === undefined ? {} : { line: entry.line }),
    source,
    hashes: entry.integrity === undefined ? [] : hashesOfIntegrity(entry.integrity),
    ...(entry.license === undefined ? {} : { license: entry.license }),
    ...(entry.malformed.length > 0 ? {} : { edges }),
    ...(entry.bundled ? { bundled: true as const } : {}),
    scope: entry.scope,
  };
}
