// Every row of the table of managers, on literal graphs. The commands are those that were carried out with the managers themselves, on projects that
// hold what is asked here; a case whose name says "failed" was found by a rescan that was not clear.
import { describe, expect, it } from 'vitest';
import type { Component } from '#model/component';
import { planChange, type Change } from '../../../src/derive/remediation/plan-change.ts';
import { graph, type Declares, type Edges, type Project } from './graph-of.ts';

function plan(project: Project, id: string, to: string): Change {
  const built = graph(project);
  return planChange(built.components.get(id) as Component, to, built);
}

const lodash = 'lodash 4.17.20';
const admitted: Edges = { 'inquirer 7.3.3': { [lodash]: '^4.17.19' } };
const blocked: Edges = { 'inquirer 7.3.3': { [lodash]: '~4.17.19' } };
const silent: Edges = { 'inquirer 7.3.3': { [lodash]: null } };
const root = (of: Declares['of'], file = 'package.json'): readonly Declares[] => [{ file, of }];
const viaInquirer = root({ 'inquirer 7.3.3': '7.3.3' });

describe('npm', () => {
  it('raises what the manifest declares, and names its line', () => {
    expect(plan({ format: 'npm-lock', edges: { [lodash]: {} }, declares: root({ [lodash]: { range: '4.17.20', line: 7 } }) }, lodash, '4.18.0')).toEqual({
      action: 'upgrade', package: 'lodash', from: '4.17.20', to: '4.18.0', file: 'package.json', line: 7, command: 'npm install lodash@4.18.0',
    });
  });

  it('goes to the lockfile first', () => {
    const project: Project = { format: 'npm-lock', lockfile: 'apps/web/package-lock.json', edges: { [lodash]: {} }, declares: root({ [lodash]: '^4.17.20' }, 'apps/web/package.json') };
    expect(plan(project, lodash, '4.18.0').command).toBe('cd apps/web && npm install lodash@4.18.0');
  });

  it('raises it in every member that declares it', () => {
    const project: Project = { format: 'npm-lock', edges: { [lodash]: {} }, declares: [{ file: 'packages/a/package.json', of: { [lodash]: '4.17.20' } }, { file: 'packages/b/package.json', of: { [lodash]: { range: '^4.0.0', scope: 'dev' } } }] };
    expect(plan(project, lodash, '4.18.0').command).toBe('npm install -w packages/a lodash@4.18.0 && npm install -w packages/b lodash@4.18.0');
  });

  it('keeps an alias (failed: it added a second dependency)', () => {
    expect(plan({ format: 'npm-lock', edges: { [lodash]: {} }, declares: root({ [lodash]: { range: '4.17.20', name: 'lodash-old' } }) }, lodash, '4.18.0').command).toBe('npm install lodash-old@npm:lodash@4.18.0');
  });

  it('moves a transitive package within the ranges of its parents', () => {
    expect(plan({ format: 'npm-lock', edges: admitted, declares: viaInquirer }, lodash, '4.18.0')).toMatchObject({ action: 'upgrade', command: 'npm update lodash' });
  });

  it('moves nested copies too', () => {
    const places = [{ file: 'the.lock', line: 1 }, { file: 'the.lock', line: 9 }];
    const project: Project = { format: 'npm-lock', edges: admitted, declares: root({ [lodash]: '^4.17.0', 'inquirer 7.3.3': '7.3.3' }), also: { [lodash]: { places } } };
    expect(plan(project, lodash, '4.18.0').command).toBe('npm install lodash@4.18.0 && npm update lodash');
  });

  it('overrides a parent that does not admit it, and says which', () => {
    expect(plan({ format: 'npm-lock', edges: blocked, declares: viaInquirer }, lodash, '4.18.0')).toMatchObject({
      action: 'override', command: "npm pkg set 'overrides[lodash]=4.18.0' && npm install", note: 'inquirer 7.3.3 asks for ~4.17.19; test it, since 4.18.0 was not made for that',
    });
  });

  it('leaves other versions alone when it overrides', () => {
    const edges: Edges = { ...blocked, 'async 2.0.0': { 'lodash 3.10.1': '^3.0.0' } };
    expect(plan({ format: 'npm-lock', edges, declares: viaInquirer }, lodash, '4.18.0').command).toBe(
      "npm pkg set 'overrides[inquirer][lodash]=4.18.0' && npm install --package-lock-only --install-strategy=nested && npm install",
    );
  });

  it('places it beside the parent first where the version may stand already (failed: the old copy stayed)', () => {
    const edges: Edges = { ...blocked, 'lodash 4.18.0': {} };
    expect(plan({ format: 'npm-lock', edges, declares: root({ 'inquirer 7.3.3': '7.3.3', 'lodash 4.18.0': '^4.18.0' }) }, lodash, '4.18.0').command).toBe(
      "npm pkg set 'overrides[inquirer][lodash]=4.18.0' && npm install --package-lock-only --install-strategy=nested && npm install",
    );
  });

  it('overrides nothing when the parent reaches another version further down', () => {
    const edges: Edges = { 'inquirer 7.3.3': { [lodash]: '~4.17.19', 'async 2.0.0': '^2.0.0' }, 'async 2.0.0': { 'lodash 3.10.1': '^3.0.0' } };
    expect(plan({ format: 'npm-lock', edges, declares: viaInquirer }, lodash, '4.18.0')).toMatchObject({ action: 'none', note: 'inquirer 7.3.3 asks for ~4.17.19; an override would change other copies of it too' });
  });

  it('overrides nothing when another version of the parent needs another version of it', () => {
    const edges: Edges = { ...blocked, 'inquirer 0.8.0': { 'lodash 3.10.1': '^3.0.0' } };
    expect(plan({ format: 'npm-lock', edges, declares: viaInquirer }, lodash, '4.18.0').action).toBe('none');
  });

  it('raises a declared package, and overrides the parent that would keep a copy', () => {
    const project: Project = { format: 'npm-lock', edges: blocked, declares: root({ [lodash]: '4.17.20', 'inquirer 7.3.3': '7.3.3' }) };
    expect(plan(project, lodash, '4.18.0')).toMatchObject({
      action: 'override',
      command: "npm install lodash@4.18.0 && npm pkg set 'overrides[inquirer][lodash]=4.18.0' && npm install --package-lock-only --install-strategy=nested && npm install",
    });
  });

  it('knows no change for a bundled copy but a new version of what bundles it', () => {
    expect(plan({ format: 'npm-lock', edges: admitted, declares: viaInquirer, also: { [lodash]: { bundled: true } } }, lodash, '4.18.0')).toMatchObject({
      action: 'none', note: 'inquirer 7.3.3 ships a copy of its own: only a new version of that replaces it',
    });
  });
});

describe('pnpm', () => {
  it('raises what the manifest declares; peers follow', () => {
    const project: Project = { format: 'pnpm-lock', edges: { 'plugin 1.0.0': { [lodash]: '>=4' } }, declares: [{ file: 'docs/package.json', of: { [lodash]: '4.17.20', 'plugin 1.0.0': '1.0.0' } }] };
    expect(plan(project, lodash, '4.18.0')).toMatchObject({ action: 'upgrade', command: 'pnpm -C docs update lodash@4.18.0' });
  });

  it('writes the override of pnpm 9 and before into package.json', () => {
    expect(plan({ format: 'pnpm-lock/manifest-overrides', edges: silent, declares: viaInquirer }, lodash, '4.18.0')).toMatchObject({
      action: 'override', command: "npm pkg set 'pnpm.overrides[lodash]=4.18.0' && pnpm install --no-frozen-lockfile", note: 'the lockfile does not keep which versions inquirer 7.3.3 admits',
    });
  });

  it('leaves other versions alone (failed: `lodash@<4.18.0` forced 3.10.1 along)', () => {
    const edges: Edges = { ...silent, 'lodash 3.10.1': {} };
    expect(plan({ format: 'pnpm-lock/manifest-overrides', edges, declares: root({ 'inquirer 7.3.3': '7.3.3', 'lodash 3.10.1': '3.10.1' }) }, lodash, '4.18.0').command).toBe(
      "npm pkg set 'pnpm.overrides[inquirer>lodash]=4.18.0' && pnpm install --no-frozen-lockfile",
    );
  });

  it('says what to write where no command can (failed: pnpm 11 and later do not read package.json)', () => {
    const change = plan({ format: 'pnpm-lock', lockfile: 'app/pnpm-lock.yaml', edges: silent, declares: root({ 'inquirer 7.3.3': '7.3.3' }, 'app/package.json') }, lodash, '4.18.0');
    expect(change).toEqual({
      action: 'override', package: 'lodash', from: '4.17.20', to: '4.18.0', file: 'app/pnpm-workspace.yaml',
      note: 'write overrides: { "lodash": "4.18.0" }; the lockfile does not keep which versions inquirer 7.3.3 admits',
    });
  });

  it('does not promise that a declared package moves the copies of others', () => {
    const change = plan({ format: 'pnpm-lock/manifest-overrides', edges: silent, declares: root({ 'inquirer 7.3.3': '7.3.3', [lodash]: '4.17.20' }) }, lodash, '4.18.0');
    expect(change.command).toBe("pnpm update lodash@4.18.0 && npm pkg set 'pnpm.overrides[inquirer>lodash]=4.18.0' && pnpm install --no-frozen-lockfile");
  });
});

describe('Yarn 1', () => {
  const format = 'yarn-lock';
  it('upgrades at the root', () => {
    expect(plan({ format, edges: { [lodash]: {} }, declares: root({ [lodash]: '4.17.20' }) }, lodash, '4.18.0').command).toBe('yarn upgrade lodash@4.18.0');
  });

  it('adds in a member, where it stands (failed: `upgrade` made plain dependencies of development ones, and forgot the resolutions)', () => {
    const declares = [{ file: 'a/package.json', of: { [lodash]: '4.17.20' } }, { file: 'b/package.json', of: { [lodash]: { range: '4.17.20', scope: 'dev' as const } } }];
    expect(plan({ format, edges: { [lodash]: {} }, declares }, lodash, '4.18.0').command).toBe('yarn --cwd a add lodash@4.18.0 && yarn --cwd b add --dev lodash@4.18.0 && yarn install');
  });

  it('needs a resolution even where the parent admits it', () => {
    expect(plan({ format, edges: admitted, declares: viaInquirer }, lodash, '4.18.0')).toMatchObject({ action: 'override', command: "npm pkg set 'resolutions[lodash]=4.18.0' && yarn install" });
  });

  it('names the parent where other versions must stay', () => {
    const edges: Edges = { ...admitted, 'async 2.0.0': { 'lodash 3.10.1': '^3.0.0' } };
    expect(plan({ format, edges, declares: viaInquirer }, lodash, '4.18.0').command).toBe("npm pkg set 'resolutions[inquirer/lodash]=4.18.0' && yarn install");
  });
});

describe('Yarn 2 and later', () => {
  const format = 'yarn-lock/berry';
  it.each<[string, Edges, string]>([
    ['within', admitted, 'yarn up --recursive lodash'],
    ['override', blocked, "npm pkg set 'resolutions[lodash]=npm:4.18.0' && yarn install"],
  ])('%s', (_, edges, command) => {
    expect(plan({ format, edges, declares: viaInquirer }, lodash, '4.18.0').command).toBe(command);
  });

  it('moves the copies of others after the declared one', () => {
    expect(plan({ format, edges: admitted, declares: root({ [lodash]: '4.17.20', 'inquirer 7.3.3': '7.3.3' }) }, lodash, '4.18.0').command).toBe('yarn up lodash@4.18.0 && yarn up --recursive lodash');
  });
});

describe('Bun', () => {
  const format = 'bun-lock';
  it('overrides for all or not at all', () => {
    expect(plan({ format, edges: blocked, declares: viaInquirer }, lodash, '4.18.0').command).toBe("npm pkg set 'overrides[lodash]=4.18.0' && bun install");
    expect(plan({ format, edges: { ...blocked, 'async 2.0.0': { 'lodash 3.10.1': '^3.0.0' } }, declares: viaInquirer }, lodash, '4.18.0').action).toBe('none');
  });

  it('updates within', () => {
    expect(plan({ format, edges: admitted, declares: viaInquirer }, lodash, '4.18.0').command).toBe('bun update lodash');
  });
});

describe('Python', () => {
  const ecosystem = 'PyPI';
  const werkzeug = 'werkzeug 2.0.3';

  it('says what to write in requirements.txt', () => {
    const project: Project = { format: 'requirements-txt', ecosystem, lockfile: 'api/requirements.txt', edges: { [werkzeug]: {} } };
    expect(plan({ ...project, also: { [werkzeug]: { dependsOn: [] } } }, werkzeug, '2.3.8')).toEqual({ action: 'upgrade', package: 'werkzeug', from: '2.0.3', to: '2.3.8', file: 'api/requirements.txt', line: 1 });
    expect(plan({ ...project, also: { [werkzeug]: { hashes: [{ algorithm: 'sha256', value: '00' }] } } }, werkzeug, '2.3.8').note).toBe('its hashes change too');
  });

  it('Poetry: updates what the ranges admit, declared or not', () => {
    const declares = root({ 'flask 2.0.3': '2.0.3' }, 'pyproject.toml');
    expect(plan({ format: 'poetry-lock', ecosystem, edges: { 'flask 2.0.3': { [werkzeug]: '>=2.0' } }, declares }, werkzeug, '2.3.8').command).toBe('poetry update werkzeug');
    expect(plan({ format: 'poetry-lock', ecosystem, edges: { [werkzeug]: {} }, declares: root({ [werkzeug]: '^2.0' }, 'pyproject.toml') }, werkzeug, '2.3.8').command).toBe('poetry update werkzeug');
  });

  it('Poetry: says what to write where the range must change (failed: `poetry add` dropped the extras)', () => {
    const change = plan({ format: 'poetry-lock', ecosystem, edges: { [werkzeug]: {} }, declares: root({ [werkzeug]: { range: '~2.0.0', line: 4 } }, 'pyproject.toml') }, werkzeug, '2.3.8');
    expect(change).toEqual({ action: 'upgrade', package: 'werkzeug', from: '2.0.3', to: '2.3.8', file: 'pyproject.toml', line: 4, note: 'write ~2.3.8, then lock again' });
  });

  it('Poetry: has no override', () => {
    const declares = root({ 'flask 2.0.3': '2.0.3' }, 'pyproject.toml');
    expect(plan({ format: 'poetry-lock', ecosystem, edges: { 'flask 2.0.3': { [werkzeug]: '>=2.0,<2.1' } }, declares }, werkzeug, '2.3.8')).toMatchObject({ action: 'none', note: 'flask 2.0.3 asks for >=2.0,<2.1' });
  });

  it('uv: names the version where the manifest admits it, and leaves the manifest', () => {
    expect(plan({ format: 'uv-lock', ecosystem, edges: { [werkzeug]: {} }, declares: root({ [werkzeug]: '>=2.0' }, 'pyproject.toml') }, werkzeug, '2.3.8').command).toBe("uv lock --upgrade-package 'werkzeug==2.3.8'");
  });

  it('uv: raises only what stands among the dependencies of the project (failed: `uv add` put a group\'s package there)', () => {
    const declared = (scope: 'runtime' | 'dev'): Change => plan({ format: 'uv-lock', ecosystem, edges: { [werkzeug]: {} }, declares: root({ [werkzeug]: { range: '==2.0.3', scope } }, 'm/pyproject.toml') }, werkzeug, '2.3.8');
    expect(declared('runtime').command).toBe("uv add --directory m 'werkzeug>=2.3.8'");
    expect(declared('dev')).toMatchObject({ action: 'upgrade', file: 'm/pyproject.toml', note: 'write ==2.3.8, then lock again' });
    expect(declared('dev').command).toBeUndefined();
  });

  it('uv: attempts what it refuses if it must, in the same major only', () => {
    const project: Project = { format: 'uv-lock', ecosystem, edges: { 'flask 2.0.3': { [werkzeug]: null } }, declares: root({ 'flask 2.0.3': '2.0.3' }, 'pyproject.toml') };
    expect(plan(project, werkzeug, '2.3.8')).toMatchObject({ action: 'upgrade', note: 'uv refuses it, changing nothing, if what depends on it does not admit 2.3.8' });
    expect(plan(project, werkzeug, '3.0.0')).toMatchObject({ action: 'none', note: 'the lockfile does not keep which versions flask 2.0.3 admits' });
  });

  it('uv: years are no majors', () => {
    const project: Project = { format: 'uv-lock', ecosystem, edges: { 'requests 2.28.2': { 'certifi 2022.12.7': null } }, declares: root({ 'requests 2.28.2': '2.28.2' }, 'pyproject.toml') };
    expect(plan(project, 'certifi 2022.12.7', '2023.7.22').command).toBe("uv lock --upgrade-package 'certifi==2023.7.22'");
  });

  it('Pipenv: pins what nobody declares, which it refuses on a conflict', () => {
    const also = { [werkzeug]: { direct: false, scope: 'dev' as const } };
    expect(plan({ format: 'pipfile-lock', ecosystem, edges: { [werkzeug]: {} }, also }, werkzeug, '2.3.8').command).toBe("pipenv upgrade 'werkzeug==2.3.8' --dev");
    expect(plan({ format: 'pipfile-lock', ecosystem, edges: { [werkzeug]: {} }, declares: root({ [werkzeug]: '==2.0.3' }, 'Pipfile') }, werkzeug, '2.3.8').command).toBeUndefined();
  });

  it('without the manifest no file is named, least of all the lockfile', () => {
    const change = plan({ format: 'pipfile-lock', ecosystem, lockfile: 'Pipfile.lock', edges: { [werkzeug]: {} } }, werkzeug, '2.3.8');
    expect(change).toEqual({ action: 'upgrade', package: 'werkzeug', from: '2.0.3', to: '2.3.8', relock: 'Pipfile.lock', note: 'no manifest that asks for it was read' });
  });

  it('pylock.toml and pdm.lock: no command is known', () => {
    for (const format of ['pylock-toml', 'pdm-lock']) {
      const change = plan({ format, ecosystem, edges: { 'flask 2.0.3': { [werkzeug]: '>=2.0' } }, declares: root({ 'flask 2.0.3': '2.0.3' }, 'pyproject.toml') }, werkzeug, '2.3.8');
      expect(change).toMatchObject({ action: 'none', note: 'no command of its package manager is known to move it' });
    }
  });
});

describe('Cargo', () => {
  const project = (of: Record<string, string>, edges: Edges): Project => ({ format: 'cargo-lock', ecosystem: 'crates.io', lockfile: 'Cargo.lock', edges, declares: root(of, 'Cargo.toml') });
  const time = 'time 0.3.41';

  it('names the version that is to go (failed: the name alone is ambiguous where two versions stand)', () => {
    expect(plan(project({ [time]: '0.3.40', 'time 0.1.43': '=0.1.43' }, { [time]: {}, 'time 0.1.43': {} }), time, '0.3.47').command).toBe('cargo update -p time@0.3.41 --precise 0.3.47');
  });

  it('attempts a compatible version, which Cargo refuses if a parent does not admit it', () => {
    expect(plan(project({ 'a 1.0.0': '1' }, { 'a 1.0.0': { [time]: null } }), time, '0.3.47')).toMatchObject({ action: 'upgrade', note: 'Cargo refuses it, changing nothing, if what depends on it does not admit 0.3.47' });
  });

  it('knows no change to an incompatible version of what others depend on: Cargo would keep both', () => {
    expect(plan(project({ 'a 1.0.0': '1' }, { 'a 1.0.0': { [time]: null } }), time, '0.4.0')).toMatchObject({ action: 'none' });
    expect(plan(project({ 'a 1.0.0': '1', [time]: '0.3' }, { 'a 1.0.0': { [time]: null } }), time, '0.4.0')).toMatchObject({ action: 'none' });
  });

  it('says what to write in Cargo.toml', () => {
    expect(plan(project({ [time]: '=0.3.41' }, { [time]: {} }), time, '0.3.47')).toMatchObject({ action: 'upgrade', file: 'Cargo.toml', note: 'write =0.3.47, then lock again' });
  });

  it('does not send anybody to edit the lockfile that stands in for a member\'s manifest', () => {
    const change = plan({ ...project({}, {}), edges: { [time]: {} }, declares: [{ file: 'Cargo.lock', of: { [time]: {} } }] }, time, '0.3.47');
    expect(change).toMatchObject({ command: 'cargo update -p time@0.3.41 --precise 0.3.47' });
    expect(change.file).toBeUndefined();
  });
});

describe('Go', () => {
  const project = (edges: Edges): Project => ({ format: 'go-mod', ecosystem: 'Go', lockfile: 'worker/go.mod', edges });
  it('has the v of a module, and none of the toolchain', () => {
    expect(plan(project({ 'golang.org/x/crypto v0.35.0': {} }), 'golang.org/x/crypto v0.35.0', '0.52.0')).toMatchObject({ to: 'v0.52.0', command: 'cd worker && go get golang.org/x/crypto@v0.52.0 && go mod tidy' });
    expect(plan(project({ 'stdlib 1.23.0': {} }), 'stdlib 1.23.0', '1.25.13')).toMatchObject({ to: '1.25.13', command: 'cd worker && go get toolchain@go1.25.13' });
  });

  it('raises a minimum whoever else asks', () => {
    const edges: Edges = { 'example.com/a v1.0.0': { 'golang.org/x/text v0.3.0': null } };
    expect(plan(project(edges), 'golang.org/x/text v0.3.0', 'v0.39.0').command).toBe('cd worker && go get golang.org/x/text@v0.39.0 && go mod tidy');
  });
});

describe('names from hostile files', () => {
  const evil = ["x'; touch /tmp/x; '", '$(id)', '--registry=http://x.example', 'somebody/repository', '`id`', 'a b', '../../x'];
  const hostile: [string, (word: string) => [Project, string]][] = [
    ['a package', (word) => [{ format: 'npm-lock', edges: { 'inquirer 7.3.3': { [`${word} 1.0.0`]: '^1.0.0' } }, declares: viaInquirer }, `${word} 1.0.0`]],
    ['a declared package', (word) => [{ format: 'npm-lock', edges: { [`${word} 1.0.0`]: {} }, declares: root({ [`${word} 1.0.0`]: '1.0.0' }) }, `${word} 1.0.0`]],
    ['an alias', (word) => [{ format: 'npm-lock', edges: { [lodash]: {} }, declares: root({ [lodash]: { range: '4.17.20', name: word } }) }, lodash]],
    ['a parent in an override', (word) => [{ format: 'npm-lock', edges: { [`${word} 1.0.0`]: { [lodash]: '4.17.20' }, 'lodash 3.0.0': {} }, declares: viaInquirer }, lodash]],
    ['a member', (word) => [{ format: 'npm-lock', edges: { [lodash]: {} }, declares: root({ [lodash]: '4.17.20' }, `${word}/package.json`) }, lodash]],
    ['a folder', (word) => [{ format: 'npm-lock', lockfile: `${word}/package-lock.json`, edges: { [lodash]: {} }, declares: root({ [lodash]: '4.17.20' }, `${word}/package.json`) }, lodash]],
  ];
  for (const [what, make] of hostile) {
    // A repository's path is a fine name of a folder.
    it.each(evil.filter((word) => word !== 'somebody/repository' || !/member|folder/.test(what)))(`${what}: %j`, (word) => {
      const [project, id] = make(word);
      expect(plan(project, id, '4.18.0').command).toBeUndefined();
    });
  }

  it('a version', () => {
    expect(plan({ format: 'npm-lock', edges: { [lodash]: {} }, declares: root({ [lodash]: '4.17.20' }) }, lodash, '4.18.0;id').command).toBeUndefined();
  });

  it('a manifest outside of the lockfile\'s folder', () => {
    const project: Project = { format: 'npm-lock', lockfile: 'app/package-lock.json', edges: { [lodash]: {} }, declares: root({ [lodash]: '4.17.20' }, 'other/package.json') };
    expect(plan(project, lodash, '4.18.0').command).toBeUndefined();
  });
});
