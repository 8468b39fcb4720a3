// Credentials wherever package managers, git and feeds let people put them: none of them is in anything that comes out. They have no shape that a
// pattern could know, so that each has to be left out for where it stands.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Scan } from '#model/scan';
import { git, gitIsThere } from '../lib/git.ts';
import { env } from './hostile-formats.ts';
import { assay, project, temporary } from './run.ts';

/** Told apart by place, so that a failure says which one got out. */
const secret = (place: string): string => `horse-battery-${place.replace(/[^a-z0-9]/gi, '-')}-staple`;
const escaped = /horse(?:-|%2D)battery[\w%-]*/i;
const address = (place: string, path = ''): string => `https://buyer:${secret(`${place}-password`)}@packages.example.com/${path}`;
const alone = (place: string, path = ''): string => `https://${secret(`${place}-user`)}@packages.example.com/${path}`;
const query = (place: string, path = ''): string => `https://packages.example.com/${path}?token=${secret(`${place}-query`)}&x=1`;
const sha = '0123456789abcdef0123456789abcdef01234567';
const every = (place: string, path: string): readonly string[] => [address(place, path), alone(place, path), query(place, path)];

const npmEntries = (place: string): Record<string, unknown> => Object.fromEntries(every(place, 'p.tgz').map((resolved, at) => [`node_modules/vulnerable${at === 0 ? '' : at}`, { version: '1.0.0', resolved }]));
const manifest = (place: string): string => JSON.stringify({ name: 'app', version: '1.0.0', dependencies: { vulnerable: address(place, 'p.tgz'), other: `git+${alone(place, 'x.git')}#main`, third: query(place, 'p.tgz') } });

const files: Readonly<Record<string, string>> = {
  'npm/package-lock.json': JSON.stringify({ name: 'app', lockfileVersion: 3, packages: { '': JSON.parse(manifest('npm root')) as unknown, ...npmEntries('npm'), 'node_modules/other': { version: '1.0.0', resolved: `git+ssh://git:${secret('npm git')}@github.com/o/r.git#${sha}` } } }),
  'npm/.npmrc': `registry=${address('npmrc')}\n//packages.example.com/:_authToken=${secret('npmrc token')}\n_password=${secret('npmrc password')}\n`,
  'npm-1/package-lock.json': JSON.stringify({ name: 'app', lockfileVersion: 1, dependencies: { vulnerable: { version: '1.0.0', resolved: address('npm 1') }, other: { version: `git+${alone('npm 1', 'x.git')}#${sha}`, from: `git+${address('npm 1 from', 'x.git')}` } } }),
  'npm-manifest/package.json': manifest('manifest'),
  'npm-stale/package.json': manifest('stale'),
  'npm-stale/package-lock.json': JSON.stringify({ name: 'app', lockfileVersion: 3, packages: { '': { name: 'app', dependencies: { vulnerable: '1.0.0' } }, 'node_modules/vulnerable': { version: '1.0.0' } } }),
  'npm-broken/package-lock.json': `{"lockfileVersion": 3, "packages": {"node_modules/vulnerable": {"resolved": "${address('npm broken')}" "${secret('npm broken')}"`,
  'yarn/yarn.lock': `# yarn lockfile v1\n\n\n${every('yarn', 'p.tgz').map((url, at) => `"vulnerable${at}@${url}":\n  version "1.0.0"\n  resolved "${url}#${sha}"\n`).join('\n')}\n"lost@${address('yarn lost', 'p.tgz')}":\n  resolved nothing ${secret('yarn lost')}\n`,
  'yarn/package.json': manifest('yarn manifest'),
  'berry/yarn.lock': `__metadata:\n  version: 8\n\n${every('berry', 'p.tgz').map((url, at) => `"vulnerable${at}@${url}":\n  version: 1.0.0\n  resolution: "vulnerable${at}@${url}"\n  languageName: node\n  linkType: hard\n`).join('\n')}`,
  'berry/.yarnrc.yml': `npmAuthToken: ${secret('yarnrc token')}\nnpmRegistryServer: "${address('yarnrc')}"\n`,
  'berry/package.json': manifest('berry manifest'),
  'pnpm/pnpm-lock.yaml': `lockfileVersion: '9.0'\n\nimporters:\n  .:\n    dependencies:\n      vulnerable:\n        specifier: ${address('pnpm specifier', 'p.tgz')}\n        version: ${address('pnpm version', 'p.tgz')}\n\npackages:\n${every('pnpm', 'p.tgz').map((url, at) => `  vulnerable${at}@${url}:\n    resolution: {tarball: "${url}"}\n    version: 1.0.0\n`).join('\n')}`,
  'pnpm/package.json': manifest('pnpm manifest'),
  'pnpm/pnpm-workspace.yaml': `registries:\n  default: ${address('pnpm workspace')}\n`,
  'pnpm-broken/pnpm-lock.yaml': `lockfileVersion: '9.0'\npackages:\n  vulnerable@${address('pnpm broken')}: [}\n  ${secret('pnpm broken line')}\n`,
  'bun/bun.lock': `{"lockfileVersion": 1, "workspaces": {"": ${manifest('bun root')}}, "packages": {${every('bun', 'p.tgz').map((url, at) => `"vulnerable${at}": ["vulnerable${at}@${url}", {}, "sha512-a"]`).join(', ')}}}`,
  'pip/requirements.txt': [
    `--index-url ${address('pip index')}`, `--extra-index-url ${alone('pip extra')}`, `--find-links ${query('pip links')}`, `vulnerable @ ${address('pip at', 'vulnerable-1.0.0.whl')}`, `-e git+${alone('pip git', 'x.git')}@${sha}#egg=other`,
    `third @ ${query('pip at', 'third-1.0.0.tar.gz')}`, `-r ${address('pip include', 'more.txt')}`, `${address('pip bare', 'bare-1.0.0.tar.gz')}`, `broken == ${secret('pip broken')} ! @ ${address('pip broken')}`, `vulnerable==1.0.0 --config-settings="x=${secret('pip setting')}"`,
  ].join('\n'),
  'pipenv/Pipfile.lock': JSON.stringify({ _meta: { sources: [{ name: 'own', url: address('pipenv'), verify_ssl: true }] }, default: { vulnerable: { index: 'own', version: '==1.0.0' }, other: { git: alone('pipenv', 'x.git'), ref: sha }, third: { file: query('pipenv', 'third.whl') } } }),
  'pipfile/Pipfile': `[[source]]\nname = "own"\nurl = "${address('pipfile')}"\n\n[packages]\nvulnerable = "<2"\nother = { git = "${alone('pipfile', 'x.git')}" }\n`,
  'poetry/poetry.lock': `${every('poetry', 'simple').map((url, at) => `[[package]]\nname = "vulnerable${at}"\nversion = "1.0.0"\nfiles = []\n\n[package.source]\ntype = "${['legacy', 'git', 'url'][at] ?? ''}"\nurl = "${url}"\nreference = "own"\nresolved_reference = "${sha}"\n`).join('\n')}\n[metadata]\nlock-version = "2.1"\n`,
  'poetry/pyproject.toml': `[tool.poetry]\nname = "app"\nversion = "1.0.0"\n\n[[tool.poetry.source]]\nname = "own"\nurl = "${address('poetry source')}"\n\n[tool.poetry.dependencies]\nvulnerable0 = { version = "*", source = "own" }\nlost = { git = "${alone('poetry manifest', 'x.git')}" }\n`,
  'pdm/pdm.lock': `[metadata]\nlock_version = "4.5.0"\n\n${every('pdm', 'p.whl').map((url, at) => `[[package]]\nname = "vulnerable${at}"\nversion = "1.0.0"\n${at === 0 ? 'url' : 'git'} = "${url}"\nrevision = "${sha}"\nfiles = [{url = "${url}", hash = "sha256:00"}]\n`).join('\n')}`,
  'uv/uv.lock': `version = 1\nrequires-python = ">=3.9"\n\n${every('uv', 'simple').map((url, at) => `[[package]]\nname = "vulnerable${at}"\nversion = "1.0.0"\nsource = { ${['registry', 'git', 'url'][at] ?? ''} = "${url}" }\nsdist = { url = "${url}", hash = "sha256:00" }\n`).join('\n')}`,
  'uv-broken/uv.lock': `version = 1\n[[package]]\nname = "vulnerable"\nsource = { registry = "${address('uv broken')}" ${secret('uv broken')}\n`,
  'pylock/pylock.toml': `lock-version = "1.0"\ncreated-by = "x"\n\n${every('pylock', 'p.whl').map((url, at) => `[[packages]]\nname = "vulnerable${at}"\nversion = "1.0.0"\n${at === 0 ? `index = "${url}"` : at === 1 ? `vcs = { type = "git", url = "${url}", commit-id = "${sha}" }` : `archive = { url = "${url}" }`}\n`).join('\n')}`,
  'pyproject/pyproject.toml': `[project]\nname = "app"\nversion = "1"\ndependencies = ["vulnerable @ ${address('pyproject', 'p.whl')}", "other @ git+${alone('pyproject', 'x.git')}", "broken ${secret('pyproject broken')} ="]\n\n[[tool.uv.index]]\nurl = "${address('pyproject index')}"\n`,
  'cargo/Cargo.lock': `version = 4\n\n${every('cargo', 'x').map((url, at) => `[[package]]\nname = "vulnerable${at}"\nversion = "1.0.0"\nsource = "${at === 1 ? 'git' : 'registry'}+${url}${at === 1 ? `#${sha}` : ''}"\n`).join('\n')}\n[[package]]\nname = "app"\nversion = "0.1.0"\ndependencies = ["vulnerable0 1.0.0 (registry+${address('cargo dependency')})", "lost 1.0.0 (registry+${address('cargo lost')})"]\n`,
  'cargo/Cargo.toml': `[package]\nname = "app"\nversion = "0.1.0"\n\n[dependencies]\nvulnerable0 = "1"\nother = { git = "${alone('cargo manifest', 'x')}" }\n`,
  'go/go.mod': `module packages.example.com/app\n\ngo 1.23\n\nrequire example.com/vulnerable v1.0.0\n\nreplace example.com/vulnerable => ${address('go replace')} v1.0.0\n`,
};

/** Addresses as no manual has them, but as people write them and programs read them: each of them where a version, a source, a path, a range or a name should be. */
const odd = (place: string): readonly string[] => [
  `git+https://buyer:${secret(`${place}-git`)}@packages.example.com/o/r.git`,
  `git+ssh://git:${secret(`${place}-ssh`)}@packages.example.com:o/r.git`,
  `https://packages.example.com/p.tgz?token=${secret(`${place}-query`)}`,
  `https://packages.example.com/%40s?x=1&token=${secret(`${place}-later-query`)}`,
  `https://buyer:${secret(`${place}-slash`)}/x@packages.example.com/p.tgz`,
  `https://${secret(`${place}-one`)}@packages.example.com/p.tgz ||https://buyer:${secret(`${place}-two`)}@packages.example.com`,
  `https:buyer:${secret(`${place}-no-slashes`)}@packages.example.com/p.tgz`,
  `https:/buyer:${secret(`${place}-one-slash`)}@packages.example.com/p.tgz`,
  `http:\\buyer:${secret(`${place}-backslashes`)}@packages.example.com\\p.tgz`,
  `//buyer:${secret(`${place}-relative`)}@packages.example.com/p.tgz`,
  `npm:@s/x@https://buyer:${secret(`${place}-alias`)}@packages.example.com/p.tgz`,
  `buyer:${secret(`${place}-scp`)}@packages.example.com:o/r`,
  `github:${secret(`${place}-github`)}@o/r`,
  `github:buyer:${secret(`${place}-github-password`)}@o/r#main`,
];
const toml = (text: string): string => JSON.stringify(text);
const numbered = (place: string): readonly (readonly [name: string, text: string])[] => odd(place).map((text, at) => [`vulnerable${at}`, text]);
const oddManifest = (place: string): string => JSON.stringify({ name: 'app', version: '1.0.0', dependencies: { ...Object.fromEntries(numbered(place)), [`@s/x@${address(`${place} name`)}`]: '1.0.0' } });

const oddFiles: Readonly<Record<string, string>> = {
  'odd-npm/package-lock.json': JSON.stringify({ name: 'app', lockfileVersion: 3, packages: { '': JSON.parse(oddManifest('odd npm root')) as unknown, ...Object.fromEntries(odd('odd npm').flatMap((text, at) => [
    [`node_modules/vulnerable${at}`, { version: text, resolved: text }], [`node_modules/resolved${at}`, { version: '1.0.0', resolved: text }], [`node_modules/${text}`, { version: '1.0.0' }],
  ])) } }),
  'odd-npm/package.json': oddManifest('odd npm manifest'),
  'odd-npm-1/package-lock.json': JSON.stringify({ name: 'app', lockfileVersion: 1, dependencies: Object.fromEntries(odd('odd npm 1').flatMap((text, at): [string, unknown][] => [[`vulnerable${at}`, { version: text, from: text, requires: { other: text } }], [text, { version: '1.0.0', resolved: text }]])) }),
  'odd-manifest/package.json': oddManifest('odd manifest'),
  'odd-yarn/yarn.lock': `# yarn lockfile v1\n\n\n${odd('odd yarn').map((text, at) => `"vulnerable${at}@${text}":\n  version ${toml(text)}\n  resolved ${toml(text)}\n  dependencies:\n    other ${toml(text)}\n\n"lost${at}@${text}":\n  resolved ${toml(text)}\n`).join('\n')}`,
  'odd-berry/yarn.lock': `__metadata:\n  version: 8\n\n${odd('odd berry').map((text, at) => `${toml(`vulnerable${at}@${text}`)}:\n  version: ${toml(text)}\n  resolution: ${toml(`vulnerable${at}@${text}`)}\n  linkType: hard\n\n${toml(`lost${at}@${text}`)}:\n  resolution: ${toml(text)}\n`).join('\n')}`,
  'odd-pnpm/pnpm-lock.yaml': `lockfileVersion: '9.0'\n\nimporters:\n  .:\n    dependencies:\n${numbered('odd pnpm importer').map(([name, text]) => `      ${name}:\n        specifier: ${toml(text)}\n        version: ${toml(text)}\n`).join('')}\npackages:\n${numbered('odd pnpm').map(([name, text]) => `  ${toml(`${name}@${text}`)}:\n    resolution: {tarball: ${toml(text)}}\n    version: ${toml(text)}\n  ${toml(`@s/${name}@${text}`)}:\n    resolution: {repo: ${toml(text)}, commit: ${sha}, type: git}\n`).join('\n')}`,
  'odd-bun/bun.lock': `{"lockfileVersion": 1, "workspaces": {"": ${oddManifest('odd bun root')}}, "packages": {${numbered('odd bun').map(([name, text]) => `"${name}": [${toml(`${name}@${text}`)}, "", {}, "sha512-a"], "@s/${name}": [${toml(`@s/${name}@${text}`)}, ${toml(text)}, {}, "sha512-a"]`).join(', ')}}}`,
  'odd-pip/requirements.txt': odd('odd pip').flatMap((text, at) => [`vulnerable${at} @ ${text}`, `vulnerable${at} == ${text}`, text, `-e ${text}`, `--index-url ${text}`]).join('\n'),
  'odd-pipenv/Pipfile.lock': JSON.stringify({ _meta: { sources: [] }, default: Object.fromEntries(['git', 'file', 'path', 'version', 'ref', 'index'].flatMap((key) => odd(`odd pipenv ${key}`).map((text, at) => [`vulnerable-${key}${at}`, { [key]: text, ...(key === 'ref' ? { git: text } : {}) }]))), develop: Object.fromEntries(odd('odd pipenv name').map((text) => [text, { version: '==1.0.0' }])) }),
  'odd-pipfile/Pipfile': `[packages]\n${odd('odd pipfile').flatMap((text, at) => [`vulnerable${at} = ${toml(text)}`, `path${at} = { path = ${toml(text)} }`, `file${at} = { file = ${toml(text)} }`, `git${at} = { git = ${toml(text)} }`]).join('\n')}\n`,
  'odd-poetry/poetry.lock': `${['git', 'url', 'legacy', 'file', 'directory'].flatMap((type) => odd(`odd poetry ${type}`).map((text, at) => `[[package]]\nname = "${type}${at}"\nversion = ${type === 'url' ? toml(text) : '"1.0.0"'}\nfiles = []\n\n[package.source]\ntype = "${type}"\nurl = ${toml(text)}\nreference = ${toml(text)}\nresolved_reference = ${toml(text)}\n`)).join('\n')}\n[metadata]\nlock-version = "2.1"\n`,
  'odd-pdm/pdm.lock': `[metadata]\nlock_version = "4.5.0"\n\n${['url', 'git', 'path'].flatMap((key) => odd(`odd pdm ${key}`).map((text, at) => `[[package]]\nname = "${key}${at}"\nversion = ${key === 'url' ? toml(text) : '"1.0.0"'}\n${key} = ${toml(text)}\nfiles = []\n`)).join('\n')}`,
  'odd-uv/uv.lock': `version = 1\nrequires-python = ">=3.9"\n\n${['git', 'registry', 'url', 'path', 'editable', 'directory', 'virtual'].flatMap((key) => odd(`odd uv ${key}`).map((text, at) => `[[package]]\nname = "${key}${at}"\nversion = ${key === 'url' ? toml(text) : '"1.0.0"'}\nsource = { ${key} = ${toml(text)} }\n`)).join('\n')}`,
  'odd-pylock/pylock.toml': `lock-version = "1.0"\ncreated-by = "x"\n\n${odd('odd pylock').flatMap((text, at) => [`index = ${toml(text)}`, `vcs = { type = "git", url = ${toml(text)}, commit-id = "${sha}" }`, `archive = { url = ${toml(text)} }`, `archive = { path = ${toml(text)} }`, `directory = { path = ${toml(text)} }`].map((source, kind) => `[[packages]]\nname = "vulnerable${at}-${kind}"\nversion = ${kind === 0 ? toml(text) : '"1.0.0"'}\n${source}\n`)).join('\n')}`,
  'odd-pyproject/pyproject.toml': `[project]\nname = "app"\nversion = "1"\ndependencies = [${odd('odd pyproject').flatMap((text, at) => [toml(`vulnerable${at} @ ${text}`), toml(`vulnerable${at} == ${text}`), toml(text)]).join(', ')}]\n`,
  'odd-cargo/Cargo.lock': `version = 4\n\n${['', 'git+', 'registry+'].flatMap((kind) => odd(`odd cargo ${kind}`).map((text, at) => `[[package]]\nname = "vulnerable${at}"\nversion = ${kind === '' ? toml(text) : '"1.0.0"'}\nsource = ${toml(kind + text)}\ndependencies = [${toml(`q 1.0.0 (${text})`)}]\n`)).join('\n')}`,
  'odd-go/go.mod': `module packages.example.com/app\n\ngo 1.23\n\n${odd('odd go').map((text) => `require ${text} v1.0.0\nreplace example.com/vulnerable => ${text} v1.0.0\nwrong ${text}\n`).join('')}`,
};

const formats = ['text', 'json', 'sarif', 'cyclonedx'] as const;

/** Standard output, standard error and every file that a scan writes. */
function outputsOf(target: string, more: Readonly<Record<string, string>> = {}): { readonly all: string; readonly json: string } {
  const folder = temporary('out');
  const outputs = formats.flatMap((format) => ['-o', `${format}=${join(folder, format)}`]);
  const { out, error } = assay(['scan', target, '--offline', ...outputs], { ...env, ...more }, folder);
  return { all: [out, error, ...formats.map((format) => readFileSync(join(folder, format), 'utf8'))].join('\n'), json: join(folder, 'json') };
}

const found = (text: string): readonly string[] => [...text.matchAll(new RegExp(escaped, 'gi'))].map(([each]) => each);

describe('credentials', () => {
  const everything = { ...files, ...oddFiles };
  const target = project(everything);
  const { all, json } = outputsOf(target);
  const document = JSON.parse(readFileSync(json, 'utf8')) as Scan;

  it('in lockfiles and manifests get into no output', () => {
    expect(found(Object.values(everything).join('\n')).length).toBeGreaterThan(1000);
    expect(found(all)).toEqual([]);
    // It was all read: every folder but those of broken files has packages or gaps, and addresses are shown without what was in them.
    const seen = new Set([...document.inventory.components.map((each) => each.lockfile), ...document.coverage.flatMap((row) => ('gaps' in row ? (row.gaps ?? []) : [])).flatMap((gap) => gap.where.file ?? [])].map((path) => path.split('/')[0]));
    expect([...seen].sort()).toEqual([...new Set(Object.keys(everything).map((path) => path.split('/')[0]))].sort());
    expect(all).toContain('packages.example.com');
  });
  it('get into no explanation either', () => {
    for (const { id, advisories = [] } of document.findings.filter((_, at) => at % 6 === 0)) {
      for (const wanted of [id, advisories[0] ?? id]) {
        const { out, error } = assay(['explain', wanted, '--scan', json], env);
        expect(found(out + error)).toEqual([]);
      }
    }
    expect(document.findings.length).toBeGreaterThan(5);
  });
  it('in a single lockfile neither', () => {
    for (const path of Object.keys(files).filter((each) => /lock/i.test(each))) expect(found(outputsOf(join(target, path)).all), path).toEqual([]);
  });

  it.skipIf(!gitIsThere)('of a remote are not in what names the project', () => {
    for (const url of [address('remote', 'o/r.git'), alone('remote', 'o/r.git'), query('remote', 'o/r.git')]) {
      const folder = project({ 'npm/package-lock.json': files['npm/package-lock.json'] ?? '' });
      git(folder, 'init', '-q');
      git(folder, 'add', '.');
      git(folder, 'commit', '-qm', `first ${secret('message')}`);
      git(folder, 'remote', 'add', 'origin', url);
      for (const scanned of [folder, pathToFileURL(folder).href]) {
        const outputs = outputsOf(scanned);
        expect(found(outputs.all), url).toEqual([]);
        expect(outputs.all).toContain('"automationDetails"');
      }
    }
  });
  it('of an address to fetch are not in why it failed', () => {
    for (const url of [`https://buyer:${secret('clone')}@127.0.0.1:1/o/r.git`, `https://${secret('clone user')}@127.0.0.1:1/o/r.git`, `https://127.0.0.1:1/o/r.git?token=${secret('clone query')}`]) {
      const { code, out, error } = assay(['scan', url], env);
      expect(found(out + error), url).toEqual([]);
      expect(error).toContain('127.0.0.1');
      expect(code).toBe(2);
    }
  });
  it('of feeds and proxies are not in what is said of them', () => {
    const from = `http://buyer:${secret('feed')}@127.0.0.1:1/?token=${secret('feed query')}`;
    const update = assay(['feed', 'update', 'npm', '--from', from]);
    expect(found(update.out + update.error)).toEqual([]);
    expect(update.code).not.toBe(0);
    const proxy = `http://buyer:${secret('proxy')}@127.0.0.1:1`;
    const online = assay(['scan', target, '-o', 'json'], { HTTPS_PROXY: proxy, https_proxy: proxy });
    expect(found(online.out + online.error)).toEqual([]);
    expect(online.out).toContain('unreachable');
    writeFileSync(join(target, 'assay.yaml'), `feed:\n  from: ${from}\n`);
    const named = assay(['scan', target, '--offline', '-o', 'json']);
    expect(found(named.out + named.error)).toEqual([]);
    writeFileSync(join(target, 'assay.yaml'), `feed:\n  form: ${from}\n`);
    const misspelled = assay(['scan', target, '--offline', '-o', 'json']);
    expect(found(misspelled.out + misspelled.error)).toEqual([]);
    expect(misspelled.code).toBe(2);
  });
});
