// Cargo.lock, versions 1 to 4, with the manifests of its workspace, which alone tell scopes and ranges. What no manifest tells is runtime.
import type { Source } from '#model/component';
import type { LockfileParser, Parsed, ParsedPackage } from './contract.ts';
import { readEntries, type CargoEntry } from './lib/cargo-entries.ts';
import { memberGlobs, memberManifests, patchedIn, pathManifests, readManifest, workspaceOf, type CargoManifest } from './lib/cargo-manifest.ts';
import { readManifests, strayCrate, toMember, type Member } from './lib/cargo-members.ts';
import { fileIn, folderOf } from './lib/js-paths.ts';
import { limited } from './lib/py-gaps.ts';

const rootOf = (path: string): string => fileIn(folderOf(path), 'Cargo.toml');

export const parser: LockfileParser = {
  id: 'cargo-lock',
  title: 'Cargo.lock',
  ecosystem: 'crates.io',
  references: ['https://doc.rust-lang.org/cargo/reference/resolver.html', 'https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html', 'https://doc.rust-lang.org/cargo/reference/workspaces.html'],
  type: 'lock',
  lockCommand: 'cargo generate-lockfile',
  matches: ['Cargo.lock'],
  companions: (path) => [rootOf(path)],
  companionGlobs(path, files) {
    const file = rootOf(path);
    const workspace = workspaceOf(file, files.get(file));
    const manifest = readManifest({ file, text: files.get(file) ?? '', ...(workspace === undefined ? {} : { workspace }) });
    return manifest.ok ? memberGlobs(manifest.value) : [];
  },
  parse(path, files): Parsed {
    const { entries, gaps } = readEntries(path, files.get(path) ?? '');
    const own = entries.filter((entry) => entry.source === undefined);
    const manifests = readManifests(rootOf(path), files, new Set(own.map((entry) => entry.name)));
    const patched = patchedIn(files.get(rootOf(path)));
    const listed = new Set([rootOf(path), ...(manifests.root === undefined ? [] : memberManifests(manifests.root))]);
    const members = new Map(own.map((entry) => [entry, toMember(entry, manifests.byName.get(entry.name), path, { listed: listed.has(manifests.byName.get(entry.name)?.file ?? ''), patched })]));
    const missing = gaps.length > 0 ? [] : manifests.all.flatMap(({ file, name }) => (name !== undefined && listed.has(file) && manifests.byName.get(name)?.file !== file ? [strayCrate(file, name)] : []));
    const aliases = new Map([...members.values()].flatMap((member) => [...member.aliases]));
    const packages = entries.map((entry) => toPackage(entry, members.get(entry), manifests.byName.get(entry.name), aliases.get(entry.key), folderOf(path)));
    return {
      packages,
      roots: [...members.values()].map((member) => member.root),
      gaps: limited([...gaps, ...manifests.gaps, ...missing, ...[...members.values()].flatMap((member) => member.gaps)], path),
      wants: [...new Set([...(manifests.root === undefined ? [] : memberManifests(manifests.root)), ...manifests.all.flatMap(pathManifests)])],
      ...(files.has(rootOf(path)) ? { locks: [rootOf(path)] } : {}),
    };
  },
};

function toPackage(entry: CargoEntry, member: Member | undefined, manifest: CargoManifest | undefined, alias: string | undefined, folder: string): ParsedPackage {
  const workspace: Source = { type: 'workspace', path: (manifest === undefined ? folder : folderOf(manifest.file)) || '.' };
  return {
    key: entry.key,
    name: entry.name,
    version: entry.version,
    ...(alias === undefined || entry.source === undefined ? {} : { alias }),
    line: entry.line,
    source: entry.source ?? workspace,
    hashes: entry.hashes,
    edges: member?.edges ?? entry.dependencies.map((to) => ({ to: to.key, scope: 'runtime' })),
  };
}
