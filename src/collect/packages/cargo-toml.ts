// Cargo.toml that no Cargo.lock covers: what it declares, by range. It refuses to resolve; a library's manifest is judged by what it admits.
import type { Files, LockfileParser, Parsed, ParsedPackage, ParsedRoot } from './contract.ts';
import { readManifest, workspaceOf, type CargoDeclaration, type CargoWorkspace } from './lib/cargo-manifest.ts';
import { fileIn, folderOf, joinPath } from './lib/js-paths.ts';
import { badFile, limited, unresolved } from './lib/py-gaps.ts';

const lockCommand = 'cargo generate-lockfile';

/** Manifests of the folders above: one of them may be the root of the workspace. Nearest first. */
function above(path: string): readonly string[] {
  const found: string[] = [];
  for (let folder = folderOf(path); folder !== ''; ) {
    folder = folderOf(folder);
    found.push(fileIn(folder, 'Cargo.toml'));
  }
  return found;
}

export const parser: LockfileParser = {
  id: 'cargo-toml',
  title: 'Cargo.toml without a lockfile',
  ecosystem: 'crates.io',
  references: ['https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html', 'https://doc.rust-lang.org/cargo/reference/workspaces.html'],
  type: 'manifest',
  lockCommand,
  matches: ['Cargo.toml'],
  companions: above,
  parse(path, files): Parsed {
    const workspace = workspaceFor(path, files);
    const manifest = readManifest({ file: path, text: files.get(path) ?? '', ...(workspace === undefined ? {} : { workspace }) });
    if (!manifest.ok) return { packages: [], gaps: [badFile(path, manifest.error.line, manifest.error.why, 'Mend the manifest.')] };
    if (!manifest.value.isWhole) return { packages: [], gaps: [badFile(path, undefined, 'it has neither a package nor a workspace', 'Mend the manifest.')] };
    const { name, version, declared, gaps } = manifest.value;
    const foreign = declared.filter((each) => each.source.type !== 'file' || joinPath('', each.source.path) === undefined);
    const packages = new Map<string, ParsedPackage>();
    const edges = foreign.map((each): ParsedRoot['edges'][number] => {
      const found = toPackage(each);
      if (!packages.has(found.key)) packages.set(found.key, found);
      const { range, scope, line } = each;
      return { to: found.key, name: each.name, ...(range === undefined ? {} : { range }), scope, ...(line === undefined ? {} : { line }) };
    });
    const open = edges.length === 0 ? [] : [unresolved(path, edges[0]?.line, `no Cargo.lock resolves what it declares (${edges.length === 1 ? 'one dependency' : `${edges.length} dependencies`}): judged by range, and what those depend on is not judged`, lockCommand)];
    const root = { file: path, ...(name === undefined ? {} : { name }), ...(version === undefined ? {} : { version }), edges };
    return { packages: [...packages.values()], roots: [root], gaps: limited([...gaps, ...open], path) };
  },
};

/** The manifest's own workspace, else the nearest above. */
function workspaceFor(path: string, files: Files): CargoWorkspace | undefined {
  for (const file of [path, ...above(path)]) {
    const found = workspaceOf(file, files.get(file));
    if (found !== undefined) return found;
  }
  return undefined;
}

function toPackage({ key, name, range, source, line }: CargoDeclaration): ParsedPackage {
  return {
    key: `${name}@${range ?? '*'} ${source.type}${'url' in source ? ` ${source.url ?? ''}` : ''}${source.type === 'git' ? `#${source.commit ?? ''}` : ''}`,
    name,
    ...(range === undefined ? {} : { range }),
    ...(key === name ? {} : { alias: key }),
    ...(line === undefined ? {} : { line }),
    source,
    hashes: [],
  };
}
