// Packages of a yarn.lock of Yarn 1: one per block, edges by descriptor (`name@range`), roots from the package.json files of the project.
import type { Hash, Source } from '#model/component';
import type { Gap } from '#model/gap';
import type { Files, Parsed, ParsedEdge, ParsedPackage } from '../contract.ts';
import { entryGap, quoted } from './js-gaps.ts';
import { bareSpec, splitAddress } from './js-address.ts';
import { hashesOfIntegrity } from './js-integrity.ts';
import { aliasOf, isPackageName, rangeOf } from './js-manifest.ts';
import { registriesOf } from './js-npmrc.ts';
import { fileIn, folderOf } from './js-paths.ts';
import { sourceOfAddress } from './js-source.ts';
import { contradiction } from './js-tarball.ts';
import { unresolvedGaps, type Unresolved } from './js-unresolved.ts';
import { readBlocks, type YarnBlock } from './yarn-blocks.ts';
import { nameOf, readManifest, rootOfManifest, splitDescriptor, type YarnManifest } from './yarn-manifest.ts';
import { memberFiles, patternGaps } from './yarn-workspaces.ts';

const renew = 'Renew the lockfile: yarn install';

interface Entry {
  readonly block: YarnBlock;
  readonly key: string;
  readonly name: string;
  readonly version: string;
  readonly alias?: string;
}

export function parseClassic(path: string, text: string, files: Files): Parsed {
  const { blocks, gaps: lineGaps } = readBlocks(text, path);
  const gaps: Gap[] = [...lineGaps];
  const entries = blocks.flatMap((block) => {
    const entry = entryOf(block);
    if (typeof entry !== 'string') return [entry];
    gaps.push(entryGap(path, block.line, entry));
    return [];
  });
  const find = finder(entries, path, gaps);
  const registryOf = registriesOf(['.npmrc', '.yarnrc'].map((name) => npmrcText(files.get(fileIn(folderOf(path), name)) ?? '')));
  const missing: Unresolved[] = [];
  for (const { block, key, name, version } of entries) {
    const other = contradiction(block.fields.get('resolved'), name, version) ?? secondName(block, name);
    if (other !== undefined) gaps.push(entryGap(path, block.line, `${quoted(key)}: ${other}`));
  }
  const packages = entries.map((entry) => packageOf(entry, { folder: folderOf(path), registryOf, edges: edgesOf(entry, find, missing) }));
  const roots = rootsOf(path, files, find);
  return { packages, ...(roots.roots.length > 0 ? { roots: roots.roots } : {}), gaps: [...gaps, ...unresolvedGaps(path, missing, renew), ...roots.gaps] };
}

/** .yarnrc writes `registry "https://…"` where .npmrc has an equals sign. */
const npmrcText = (text: string): string => text.replace(/^"?((?:@[^":\s]+:)?registry)"? +/gm, '$1=');

/** The reason, where it is none. The key is the first descriptor, which no other block of the file has. */
function entryOf(block: YarnBlock): Entry | string {
  const key = block.descriptors[0] ?? '';
  const { name: asked, range } = splitDescriptor(key);
  const alias = aliasOf(range);
  const name = alias?.name ?? asked;
  const version = block.fields.get('version');
  if (!isPackageName(name)) return `${quoted(bareSpec(key))} names no package`;
  if (version === undefined || version === '') return `${quoted(bareSpec(key))} has no version`;
  return { block, key: bareSpec(key), name, version, ...(alias !== undefined && alias.name !== asked ? { alias: asked } : {}) };
}

/** All descriptors of a block are answered by one package. */
function secondName(block: YarnBlock, name: string): string | undefined {
  const other = block.descriptors.map(splitDescriptor).map((each) => aliasOf(each.range)?.name ?? each.name).find((each) => each !== name);
  return other === undefined ? undefined : `it answers for ${quoted(other)} too, which is another package`;
}

type Find = (name: string, range: string) => Entry | undefined;

function finder(entries: Entry[], path: string, gaps: Gap[]): Find {
  const byDescriptor = new Map<string, Entry>();
  const keys = new Set<string>();
  for (let at = 0; at < entries.length; at += 1) {
    const entry = entries[at];
    if (entry === undefined) continue;
    if (keys.has(entry.key)) {
      gaps.push(entryGap(path, entry.block.line, `a second entry for ${quoted(entry.key)}: both count`));
      entries[at] = { ...entry, key: `${entry.key} (line ${entry.block.line})` };
    }
    keys.add(entry.key);
    for (const descriptor of entry.block.descriptors) if (!byDescriptor.has(descriptor)) byDescriptor.set(descriptor, entries[at] ?? entry);
  }
  return (name, range) => byDescriptor.get(`${name}@${range}`) ?? byDescriptor.get(range === '' ? name : `${name}@npm:${range}`);
}

function edgesOf(entry: Entry, find: Find, missing: Unresolved[]): ParsedEdge[] {
  return entry.block.dependencies.flatMap(({ name, range, scope, line }) => {
    const found = find(name, range);
    if (found !== undefined) return [{ to: found.key, range: rangeOf(range), scope }];
    missing.push({ line, wanted: `${name}@${rangeOf(range)}`, by: entry.name });
    return [];
  });
}

interface Surroundings {
  readonly folder: string;
  readonly registryOf: (name: string) => Source;
  readonly edges: readonly ParsedEdge[];
}

function packageOf({ block, key, name, version, alias }: Entry, { folder, registryOf, edges }: Surroundings): ParsedPackage {
  return {
    key,
    name,
    version,
    ...(alias === undefined ? {} : { alias }),
    line: block.line,
    source: sourceOf(block, name, folder, registryOf),
    hashes: hashesOf(block),
    edges,
  };
}

function sourceOf(block: YarnBlock, name: string, folder: string, registryOf: (name: string) => Source): Source {
  const ranges = block.descriptors.map((descriptor) => splitDescriptor(descriptor).range);
  const local = ranges.find((range) => /^(?:file:|link:|\.{1,2}\/|~\/|\/)/.test(range));
  if (local !== undefined) return sourceOfAddress(local.includes(':') ? local : `file:${local}`, name, folder, () => false);
  const resolved = block.fields.get('resolved') ?? '';
  const isUrl = (): boolean => ranges.some((range) => range.includes('://'));
  if (isClone(resolved)) return cloneSource(resolved);
  if (/^[a-z][a-z0-9+.-]*:\/\/|^[^@\s/]+@[^:\s]+:/i.test(resolved)) return sourceOfAddress(resolved, name, folder, isUrl);
  // An offline mirror names the file alone: what was asked for tells where it came from.
  const asked = ranges.find((range) => elsewhere.test(range));
  return asked === undefined ? registryOf(name) : sourceOfAddress(asked.includes(':') ? asked : `github:${asked}`, name, folder, isUrl);
}

/** Addresses and forge shorthands; a registry's ranges and tags have neither scheme nor slash. */
const elsewhere = /^(?:[a-z+]{2,10}:\/\/|(?:github|gitlab|bitbucket|gist):|[\w.-]{1,100}\/[\w.-]{1,200}(?:#|$))/i;

/** `https://host/owner/name#<commit>`, with or without `.git`: behind the address of an archive the same forty digits are its SHA-1. */
const isClone = (resolved: string): boolean => /^https?:\/\/[^#?]*#[0-9a-f]{40}$/i.test(resolved) && !/\.(?:tgz|tar|tar\.gz|zip)[?#]|\/(?:-|tar\.gz|tarball|archive|download)\//i.test(resolved);

function cloneSource(resolved: string): Source {
  const { scheme = '', host = '', path = '', fragment = '' } = splitAddress(resolved) ?? {};
  return { type: 'git', url: `${scheme}://${host}${path}`, commit: fragment };
}

/** `integrity` where there is one, and the SHA-1 that Yarn appends to the address of a tarball. */
function hashesOf(block: YarnBlock): readonly Hash[] {
  const strong = hashesOfIntegrity(block.fields.get('integrity') ?? '');
  const resolved = block.fields.get('resolved') ?? '';
  const sha1 = /^git|^ssh/.test(resolved) || isClone(resolved) ? undefined : /#([0-9a-f]{40})$/i.exec(resolved)?.[1];
  return sha1 === undefined || strong.some(({ algorithm }) => algorithm === 'sha1') ? strong : [...strong, { algorithm: 'sha1', value: sha1.toLowerCase() }];
}

function rootsOf(path: string, files: Files, find: Find): Required<Pick<Parsed, 'roots' | 'gaps'>> {
  const top = readManifest(fileIn(folderOf(path), 'package.json'), files);
  const members = memberFiles(top.manifest, files).map((file) => readManifest(file, files));
  const manifests = [top, ...members].flatMap(({ manifest }): YarnManifest[] => (manifest === undefined ? [] : [manifest]));
  const own = new Set(members.map(({ manifest }) => nameOf(manifest)));
  const resolve = (name: string, spec: string): { key: string } | 'own' | undefined => find(name, spec) ?? (own.has(name) ? 'own' : undefined);
  const roots = manifests.map((manifest) => rootOfManifest(manifest, { resolve, lock: 'yarn.lock' }));
  return {
    roots: roots.map(({ root }) => root),
    gaps: [...patternGaps(top.manifest), ...[top, ...members].flatMap(({ gaps }) => gaps), ...roots.flatMap(({ gaps }) => gaps)],
  };
}
