// Entries of one document of pnpm-lock.yaml: each resolved package once per set of peers, as pnpm installs it. From 9 on an entry is split:
// `packages` says where it comes from, `snapshots` what it depends on.
import type { Scope } from '#model/component';
import type { Gap } from '#model/gap';
import { yamlEntries, yamlText, yamlTrue, type YamlNode } from '#kit/text/yaml-node';
import { bareSpec } from './js-address.ts';
import { entryGap, quoted } from './js-gaps.ts';
import { isPackageName } from './js-manifest.ts';
import { isVersion, parseKey, withoutPeers, type PnpmKey, type PnpmMajor } from './pnpm-key.ts';

type Fields = ReadonlyMap<string, YamlNode>;

interface PnpmDependency {
  readonly name: string;
  readonly ref: string;
  readonly scope: Scope;
  readonly range?: string;
  readonly line: number;
}

export interface PnpmEntry {
  readonly key: string;
  readonly line: number;
  readonly name: string;
  readonly version?: string;
  readonly found: PnpmKey;
  readonly resolution: Fields;
  /** Absent where the snapshot is missing: nobody knows what it depends on. */
  readonly dependencies?: readonly PnpmDependency[];
  readonly scope?: Scope;
}

export interface PnpmEntries {
  readonly entries: ReadonlyMap<string, PnpmEntry>;
  /** Keys that are no package: JavaScript runtimes. Nothing is looked for behind them. */
  readonly others: ReadonlySet<string>;
  readonly gaps: readonly Gap[];
}

interface Reading {
  readonly path: string;
  readonly major: PnpmMajor;
  readonly entries: Map<string, PnpmEntry>;
  readonly others: Set<string>;
  readonly gaps: Gap[];
}

export function pnpmEntries(document: Fields, major: PnpmMajor, path: string): PnpmEntries {
  const reading: Reading = { path, major, entries: new Map(), others: new Set(), gaps: [] };
  for (const section of ['packages', 'snapshots'] as const) {
    const node = document.get(section);
    // Nothing at all after the colon is no package.
    const isOther = node?.kind === 'list' || yamlText(node) !== undefined;
    if (node !== undefined && isOther) reading.gaps.push(entryGap(path, node.line, `"${section}" is no map of packages`));
  }
  const packages = yamlEntries(document.get('packages'));
  if (major === 9) readSplit(reading, packages, yamlEntries(document.get('snapshots')));
  else for (const [key, node] of packages) add(reading, key, node, yamlEntries(node), yamlEntries(node));
  return reading;
}

function readSplit(reading: Reading, packages: Fields, snapshots: Fields): void {
  const used = new Set<string>();
  const orphans: [string, YamlNode][] = [];
  for (const [key, node] of snapshots) {
    const base = withoutPeers(key);
    used.add(base);
    const origin = packages.get(base);
    if (origin === undefined) orphans.push([key, node]);
    add(reading, key, node, yamlEntries(origin), yamlEntries(node));
  }
  const widows = [...packages].filter(([key]) => !used.has(key));
  for (const [key, node] of widows) add(reading, key, node, yamlEntries(node), undefined);
  halved(reading, orphans, 'stands in "snapshots" and not in "packages", so that its origin is not known');
  halved(reading, widows.filter(([key]) => !reading.others.has(key)), 'stands in "packages" and not in "snapshots", so that its dependencies are not known');
}

function halved({ path, gaps }: Reading, entries: readonly (readonly [string, YamlNode])[], why: string): void {
  const [first] = entries;
  if (first === undefined) return;
  const more = entries.length > 1 ? ` (and ${entries.length - 1} more)` : '';
  gaps.push(entryGap(path, first[1].line, `${quoted(bareSpec(first[0]))} ${why}${more}`));
}

function add(reading: Reading, key: string, node: YamlNode, origin: Fields, snapshot: Fields | undefined): void {
  const found = parseKey(key, reading.major);
  const resolution = yamlEntries(origin.get('resolution'));
  if (isRuntime(found, resolution)) {
    reading.others.add(key);
    const why = `${quoted(bareSpec(key))} is a JavaScript runtime, no package: Assay does not judge it`;
    reading.gaps.push({ where: { file: reading.path, line: node.line }, what: 'unsupported', why, required: false });
    return;
  }
  const name = yamlText(origin.get('name')) ?? found?.name ?? '';
  const version = yamlText(origin.get('version')) ?? (found !== undefined && isVersion(found.reference) ? found.reference : undefined);
  const other = found !== undefined && isVersion(found.reference) && (name !== found.name || version !== found.reference);
  const why = other ? `calls itself ${quoted(`${name} ${version ?? ''}`)}` : !isPackageName(name) ? 'names no package' : version === undefined && resolution.size === 0 ? 'has neither a version nor a resolution' : undefined;
  if (why !== undefined) {
    reading.gaps.push(entryGap(reading.path, node.line, `${quoted(bareSpec(key))} ${why}`));
    return;
  }
  const scope = yamlTrue(origin.get('dev')) ? 'dev' : yamlTrue(origin.get('optional') ?? snapshot?.get('optional')) ? 'optional' : undefined;
  reading.entries.set(key, {
    key,
    line: node.line,
    name,
    ...(version === undefined ? {} : { version }),
    found: found ?? { name, reference: key },
    resolution,
    ...(snapshot === undefined ? {} : { dependencies: dependenciesOf(snapshot, yamlEntries(origin.get('peerDependencies'))) }),
    ...(scope === undefined ? {} : { scope }),
  });
}

const runtimes: ReadonlySet<string> = new Set(['node', 'deno', 'bun']);

const isRuntime = (found: PnpmKey | undefined, resolution: Fields): boolean =>
  found?.reference.startsWith('runtime:') === true || (runtimes.has(found?.name ?? '') && ['variations', 'binary'].includes(yamlText(resolution.get('type')) ?? ''));

/** A peer stands among the dependencies once it is resolved; its range is the only one that the file keeps. */
function dependenciesOf(fields: Fields, peers: Fields): readonly PnpmDependency[] {
  const groups = [['dependencies', 'runtime'], ['optionalDependencies', 'optional']] as const;
  return groups.flatMap(([group, plain]) =>
    [...yamlEntries(fields.get(group))].map(([name, node]): PnpmDependency => {
      const range = yamlText(peers.get(name));
      return { name, ref: yamlText(node) ?? '', scope: range === undefined ? plain : 'peer', line: node.line, ...(range === undefined ? {} : { range }) };
    }),
  );
}
