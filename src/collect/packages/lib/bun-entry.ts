// One entry of a bun.lock: `[ "name@resolution", … ]`, whose further fields depend on where the package comes from.
import type { Source } from '#model/component';
import { isRecord, stringOf } from '#kit/text/json';
import { bareSpec } from './js-address.ts';
import { declarationsOf, isPackageName, type JsDeclarations } from './js-manifest.ts';
import { joinPath } from './js-paths.ts';
import { contradiction } from './js-tarball.ts';
import { publicRegistry, sourceOfAddress } from './js-source.ts';

export interface BunEntry {
  readonly key: string;
  /** The names that the key is made of: where the package is installed. */
  readonly segments: readonly string[];
  readonly name: string;
  readonly version?: string;
  /** What stands for a version that is not there. */
  readonly range?: string;
  readonly source: Source;
  readonly integrity?: string;
  readonly declarations: JsDeclarations;
}

/** Names on one path. Real trees stay below twenty. */
const maxSegments = 64;

/** `a/@s/b` → `a`, `@s/b`; `undefined` for what is no path of package names. */
export function segmentsOf(key: string): readonly string[] | undefined {
  if (key.length > 4096) return undefined;
  const segments: string[] = [];
  const parts = key.split('/');
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] ?? '';
    const name = part.startsWith('@') ? `${part}/${parts[(at += 1)] ?? ''}` : part;
    if (!isPackageName(name)) return undefined;
    segments.push(name);
  }
  return segments.length <= maxSegments ? segments : undefined;
}

/** The entry, or why it is none. `folder` is the lockfile's. */
export function bunEntry(key: string, value: unknown, folder: string): BunEntry | string {
  const segments = segmentsOf(key);
  if (segments === undefined) return 'no path of package names';
  if (!Array.isArray(value)) return 'the entry is no list';
  const fields: readonly unknown[] = value;
  const id = stringOf(fields[0]);
  const at = id?.indexOf('@', 1) ?? -1;
  if (id === undefined || at < 0) return 'the entry does not start with "name@version"';
  const name = id.slice(0, at);
  const resolution = id.slice(at + 1);
  if (!isPackageName(name) || resolution === '') return 'the entry does not start with "name@version"';
  const info = fields.find(isRecord);
  const texts = fields.slice(1).flatMap((field) => stringOf(field) ?? []);
  const integrity = texts.find((text) => /^(?:sha\d+|md5)-/.test(text));
  const base = { key, segments, name, ...(integrity === undefined ? {} : { integrity }), declarations: declarationsOf(info, false) };
  const other = contradiction(stringOf(fields[1]), name, resolution);
  if (other !== undefined) return other;
  if (!/[:/]|\.t(?:ar\.)?gz$/.test(resolution)) return { ...base, version: resolution, source: registryOf(stringOf(fields[1]) ?? '', name, folder) };
  return { ...base, range: bareSpec(resolution), source: elsewhere(resolution, name, folder) };
}

/** The address of the tarball; Bun leaves it empty for npm's own registry. */
const registryOf = (address: string, name: string, folder: string): Source =>
  address === '' ? publicRegistry : sourceOfAddress(address, name, folder, () => false);

function elsewhere(resolution: string, name: string, folder: string): Source {
  const local = /^(workspace|root):(.*)$/s.exec(resolution);
  if (local !== null) return { type: 'workspace', path: joinPath(folder, local[2] ?? '') ?? local[2] ?? '' };
  const isPath = /^(?:\.{0,2}\/|[^:]*$)/.test(resolution);
  return sourceOfAddress(isPath ? `file:${resolution}` : resolution, name, folder, () => true);
}
