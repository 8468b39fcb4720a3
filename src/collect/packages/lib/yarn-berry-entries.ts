// Entries of a yarn.lock of Yarn 2 and later, one per resolved package. A patched package and the package it patches are one: the registry knows
// them under the same name and version.
import type { Gap } from '#model/gap';
import { yamlEntries, yamlText, yamlTrue, type YamlNode } from '#kit/text/yaml-node';
import { bareSpec } from './js-address.ts';
import { entryGap, quoted } from './js-gaps.ts';
import { isPackageName } from './js-manifest.ts';
import { parseLocator, workspacePath, type Locator } from './yarn-locator.ts';
import { splitDescriptor, type YarnDependency } from './yarn-manifest.ts';

export interface BerryEntry {
  readonly key: string;
  readonly line: number;
  readonly locator: Locator;
  readonly version: string;
  readonly alias?: string;
  /** Folder of a workspace member, relative to the lockfile's. */
  readonly workspace?: string;
  readonly dependencies: YarnDependency[];
}

export interface BerryEntries {
  readonly entries: readonly BerryEntry[];
  /** By descriptor, `name@protocol:range`, with what follows `::` and without. */
  readonly byDescriptor: ReadonlyMap<string, BerryEntry>;
  readonly byName: ReadonlyMap<string, readonly BerryEntry[]>;
  readonly gaps: readonly Gap[];
}

export function berryEntries(root: YamlNode, path: string): BerryEntries {
  const byKey = new Map<string, BerryEntry>();
  const byDescriptor = new Map<string, BerryEntry>();
  const gaps: Gap[] = [];
  for (const [text, node] of yamlEntries(root)) {
    if (text === '__metadata') continue;
    const descriptors = text.split(',').map((each) => each.trim());
    const entry = entryOf(descriptors, node);
    if (typeof entry === 'string') {
      gaps.push(entryGap(path, node.line, `${quoted(bareSpec(descriptors[0] ?? ''))} ${entry}`));
      continue;
    }
    const known = byKey.get(entry.key);
    if (known === undefined) byKey.set(entry.key, entry);
    else mergeInto(known, entry);
    for (const each of descriptors) for (const form of [each, withoutBinding(each)]) if (!byDescriptor.has(form)) byDescriptor.set(form, known ?? entry);
  }
  const entries = [...byKey.values()];
  return { entries, byDescriptor, byName: grouped(entries), gaps };
}

const withoutBinding = (descriptor: string): string => descriptor.split('::', 1)[0] ?? descriptor;

function mergeInto(known: BerryEntry, other: BerryEntry): void {
  const had = new Set(known.dependencies.map(({ name, range }) => `${name}@${range}`));
  known.dependencies.push(...other.dependencies.filter(({ name, range }) => !had.has(`${name}@${range}`)));
}

function grouped(entries: readonly BerryEntry[]): ReadonlyMap<string, readonly BerryEntry[]> {
  const byName = new Map<string, BerryEntry[]>();
  for (const entry of entries) {
    const list = byName.get(entry.locator.name);
    if (list === undefined) byName.set(entry.locator.name, [entry]);
    else list.push(entry);
  }
  return byName;
}

/** The reason, where it is none. */
function entryOf(descriptors: readonly string[], node: YamlNode): BerryEntry | string {
  const fields = yamlEntries(node);
  const resolution = yamlText(fields.get('resolution'));
  const version = yamlText(fields.get('version'));
  if (resolution === undefined) return 'has no resolution';
  const locator = parseLocator(resolution);
  if (locator === undefined || !isPackageName(locator.name)) return 'has a resolution that names no package';
  if (version === undefined) return 'has no version';
  const workspace = workspacePath(locator);
  if (workspace !== undefined && !descriptors.some((each) => each.includes('@workspace:'))) return 'is answered by a folder of the project that nothing in its name asks for';
  const held = /^npm:([^:#]+)$/.exec(locator.reference)?.[1]?.split('::', 1)[0];
  if (held !== undefined && held !== version && /^\d/.test(held)) return `says version ${quoted(version)}, and its resolution is ${quoted(held)}`;
  const names = descriptors.map((each) => splitDescriptor(each).name);
  const alias = names.includes(locator.name) ? undefined : names[0];
  const key = bareSpec(`${locator.name}@${locator.reference}`);
  return { key, line: node.line, locator, version, ...(alias === undefined ? {} : { alias }), ...(workspace === undefined ? {} : { workspace }), dependencies: dependenciesOf(fields) };
}

function dependenciesOf(fields: ReadonlyMap<string, YamlNode>): YarnDependency[] {
  const meta = yamlEntries(fields.get('dependenciesMeta'));
  return [...yamlEntries(fields.get('dependencies'))].map(([name, node]) => ({
    name,
    range: yamlText(node) ?? '',
    scope: yamlTrue(yamlEntries(meta.get(name)).get('optional')) ? 'optional' : 'runtime',
    line: node.line,
  }));
}
