// The life of a secret through the whole command: who brought it in, who took it away, where else it may stand, what sets it aside, and how it is judged.
import { copyFileSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { gitIsThere, plant } from '../lib/git.ts';
import { assay, project, temporary } from './run.ts';
import { gapsOf, Repository, sample, secretsOf, type Answer } from './secret-repository.ts';

const source = (secret: string): string => `// settings\nexport const token = '${secret}';\n`;
const only = ({ document }: Answer) => {
  expect(document.findings).toHaveLength(1);
  return document.findings[0];
};
const masks = ({ document }: Answer): readonly (string | undefined)[] => document.findings.map(({ secret }) => secret?.mask);

describe.skipIf(!gitIsThere)('a secret of the history', () => {
  it('that was taken away fails still, and says who brought it in and who took it away', () => {
    const repository = new Repository();
    repository.commit({ 'README.md': 'nothing\n' });
    const secret = sample('taken away');
    const introduced = repository.commit({ 'src/a.js': source(secret) });
    repository.commit({ 'src/a.js': `// more\n${source(secret)}` });
    const removed = repository.commit({ 'src/a.js': '// none\n' });
    repository.commit({ 'README.md': 'more\n' });
    const answer = secretsOf(repository.root);
    expect(answer.code).toBe(1);
    expect(only(answer)).toMatchObject({
      decision: { effect: 'fail' }, place: { file: 'src/a.js', line: 2, commit: introduced },
      secret: { origin: 'history', lifecycle: { introduced: { commit: introduced, author: 'A', path: 'src/a.js' }, removed: { commit: removed, path: 'src/a.js' }, inHead: false, reach: 'head' } },
    });
    expect(answer.out + answer.error).not.toContain(secret);
    expect(secretsOf(repository.root, ['--tree-only'])).toMatchObject({ code: 0, document: { findings: [] } });
    // What has no working tree has a history to search all the same.
    const bare = temporary('bare');
    repository.git('clone', '-q', '--bare', repository.root, bare);
    for (const args of [[], ['--history-only'], ['--all-refs']]) expect(only(secretsOf(bare, args))?.fingerprint, args.join(' ')).toBe(answer.document.findings[0]?.fingerprint);
  });
  it('that took its leave on the day it came has its last commit told', () => {
    for (const salt of ['one', 'two', 'three']) {
      const repository = new Repository();
      const same = (text: string): string => {
        plant(repository.root, { 'a.js': text });
        repository.git('add', '.');
        repository.git('commit', '-qm', `change ${salt}`);
        return repository.git('rev-parse', 'HEAD');
      };
      const introduced = same(source(sample(salt)));
      for (let version = 0; version < 4; version += 1) same(`// version ${version}\n${source(sample(salt))}`);
      const removed = same('// none\n');
      expect(only(secretsOf(repository.root))?.secret?.lifecycle).toMatchObject({ introduced: { commit: introduced }, removed: { commit: removed } });
    }
  });
  it('that HEAD has too is one finding of both', () => {
    const repository = new Repository();
    const introduced = repository.commit({ 'old.js': source(sample('both')) });
    repository.commit({ 'old.js': undefined, 'new/b.js': `\n${source(sample('both'))}` });
    const finding = only(secretsOf(repository.root));
    expect(finding).toMatchObject({ place: { file: 'new/b.js', line: 3 }, secret: { origin: 'both', lifecycle: { introduced: { commit: introduced, path: 'old.js' }, inHead: true } } });
    expect(finding?.secret?.lifecycle?.removed).toBeUndefined();
    expect(finding?.places.map(({ file }) => file)).toEqual(expect.arrayContaining(['new/b.js', 'old.js']));
  });
  it('that a merge alone brought is the merge\'s', () => {
    const repository = new Repository();
    repository.commit({ 'a.txt': 'one\n' });
    repository.git('checkout', '-qb', 'side');
    repository.commit({ 'b.txt': 'two\n' });
    repository.git('checkout', '-q', 'main');
    repository.commit({ 'c.txt': 'three\n' });
    repository.git('merge', '-q', '--no-commit', '--no-ff', 'side');
    const merge = repository.commit({ 'd.js': source(sample('evil')) }, 'merge');
    repository.commit({ 'd.js': undefined });
    expect(repository.git('show', '-s', '--format=%P', merge).split(' ')).toHaveLength(2);
    expect(only(secretsOf(repository.root))).toMatchObject({ secret: { origin: 'history', lifecycle: { introduced: { commit: merge, path: 'd.js' } } } });
  });
  it('stands in messages of commits and tags, in the stash, and where nothing leads', () => {
    const repository = new Repository();
    const said = repository.commit({ 'a.txt': 'one\n' }, `deploy\n\ntoken ${sample('message')}`);
    repository.git('tag', '-a', 'v1', '-m', `release\n\ntoken ${sample('tag')}`);
    const inHead = secretsOf(repository.root);
    expect(inHead.document.findings.map(({ place }) => place?.file).sort()).toEqual(['commit message', 'tag message']);
    expect(inHead.document.findings.find(({ place }) => place?.file === 'commit message')).toMatchObject({ secret: { lifecycle: { introduced: { commit: said }, reach: 'head' } } });
    plant(repository.root, { 'a.txt': source(sample('stash one')) });
    repository.git('stash', '-q');
    plant(repository.root, { 'a.txt': source(sample('stash two')), 'untracked.js': source(sample('untracked')) });
    repository.git('stash', '-q', '-u');
    repository.git('checkout', '-qb', 'side');
    const noted = repository.commit({ 'b.js': source(sample('branch')) });
    repository.git('notes', 'add', '-m', `note ${sample('note')}`);
    repository.git('checkout', '-q', 'main');
    repository.git('checkout', '-q', '--detach');
    repository.commit({ 'c.js': source(sample('dangling')) });
    repository.git('checkout', '-q', 'main');
    expect(secretsOf(repository.root).document.findings).toHaveLength(2);
    const all = secretsOf(repository.root, ['--all-refs']);
    expect(all.document.findings.map(({ place }) => place?.file).sort()).toEqual(['a.txt', 'a.txt', 'b.js', 'commit message', 'tag message', 'untracked.js', noted].sort());
    expect(all.document.findings.filter(({ secret }) => secret?.lifecycle?.reach === 'ref').length).toBeGreaterThanOrEqual(5);
    const loose = secretsOf(repository.root, ['--unreachable']);
    expect(loose.document.findings.find(({ place }) => place?.file === 'c.js')).toMatchObject({ secret: { lifecycle: { reach: 'dangling', inHead: false } } });
    expect(loose.document.findings).toHaveLength(8);
    // The same once all of it is packed.
    repository.git('repack', '-qadk');
    const packed = secretsOf(repository.root, ['--unreachable']);
    expect(packed.document.findings).toEqual(loose.document.findings);
  });
  it('keeps its fingerprint through renames and rebases, in every copy of the repository', () => {
    const repository = new Repository();
    repository.commit({ 'a.txt': 'one\n' });
    repository.git('checkout', '-qb', 'side');
    repository.commit({ 'b.js': source(sample('rebased')) });
    const before = only(secretsOf(repository.root));
    repository.git('mv', 'b.js', 'c.js');
    repository.commit({});
    repository.git('checkout', '-q', 'main');
    repository.commit({ 'd.txt': 'two\n' });
    repository.git('checkout', '-q', 'side');
    repository.git('rebase', '-q', 'main');
    const after = only(secretsOf(repository.root));
    expect(after?.place?.file).toBe('c.js');
    expect(after?.fingerprint).toBe(before?.fingerprint);
    expect(after?.id).toBe(before?.id);
    repository.git('checkout', '-q', 'main');
    expect(secretsOf(repository.root)).toMatchObject({ code: 0 });
    expect(only(secretsOf(repository.root, ['--all-refs']))?.fingerprint).toBe(before?.fingerprint);
  });
  it('since a commit is what came after it', () => {
    const repository = new Repository();
    repository.commit({ 'old.js': source(sample('known')) });
    repository.git('tag', 'base');
    expect(secretsOf(repository.root, ['--since', 'base'])).toMatchObject({ code: 0, document: { findings: [] } });
    const introduced = repository.commit({ 'new.js': source(sample('since')), 'old.js': undefined, 'moved.js': source(sample('known')) });
    repository.commit({ 'new.js': undefined }, `says ${sample('since message')}`);
    for (const base of ['base', 'HEAD~2', repository.git('rev-parse', 'base'), repository.git('rev-parse', '--short', 'base')]) {
      const answer = secretsOf(repository.root, ['--since', base]);
      if (answer.code === 3) expect(gapsOf(answer).filter(({ required }) => required), base).toMatchObject([{ what: 'missing', mend: 'git fetch the branch it is on, with its history' }]);
      else expect(answer.document.findings.map(({ place }) => place?.file).sort(), base).toEqual(['commit message', 'new.js']);
    }
    expect(secretsOf(repository.root, ['--since', 'base']).document.findings.find(({ place }) => place?.file === 'new.js')).toMatchObject({ secret: { lifecycle: { introduced: { commit: introduced } } } });
    expect(secretsOf(repository.root, ['--since', 'forge'], { GITHUB_BASE_REF: 'nowhere' })).toMatchObject({ code: 3 });
  });
});

describe('what is set aside', () => {
  const allowed = (comment: string, word: string): string => `const token = '${sample(word)}'; ${comment}\n`;

  it('is shown with its reason; comments without one, and without use, are told', () => {
    const root = project({
      'a.js': allowed('// assay:allow github-personal-access-token -- a sample of the manual', 'reason'),
      'b.js': allowed('// assay:allow', 'none'),
      'c.js': allowed('// assay:allow stripe-secret-key -- of another rule', 'other'),
      'd.js': 'const nothing = 1; // assay:allow -- there was one\n',
    });
    const answer = secretsOf(root);
    expect(answer.code).toBe(1);
    expect(answer.document.findings.map(({ place, suppression, decision }) => `${place?.file} ${suppression?.by ?? '-'}: ${suppression?.reason ?? decision?.effect}`).sort()).toEqual([
      'a.js assay:allow in a.js:1: a sample of the manual', 'b.js assay:allow in b.js:1: no reason given', 'c.js -: fail',
    ]);
    expect(gapsOf(answer).filter(({ where }) => where.file !== undefined).map(({ where, why, required }) => `${where.file}:${where.line} ${required} ${why}`)).toEqual([
      'b.js:1 false the comment assay:allow gives no reason', 'c.js:1 false the comment assay:allow sets nothing aside here', 'd.js:1 false the comment assay:allow sets nothing aside here',
    ]);
    const text = assay(['secrets', root, '-v']).out;
    expect(text).toContain('a sample of the manual');
  });
  it('heeds tags that other scanners know, on its own line or the next', () => {
    const tags = ['# gitleaks:allow', '# trufflehog:ignore', '# kingfisher:ignore', '# pragma: allowlist secret', '# ggignore', '# noseyparker:ignore'];
    const files = Object.fromEntries(tags.map((tag, at) => [`f${at}.py`, `token = "${sample(tag)}"  ${tag}\n`]));
    const answer = secretsOf(project({ ...files, 'next.py': `# pragma: allowlist nextline secret\ntoken = "${sample('next line')}"\n` }));
    expect(answer.code).toBe(0);
    expect(answer.document.findings).toHaveLength(tags.length + 1);
    expect(answer.document.findings.every(({ suppression }) => suppression !== undefined)).toBe(true);
  });
  it('is told where the same value stands without a comment', () => {
    const root = project({ 'a.js': allowed('// assay:allow -- of a test', 'twice'), 'b.js': allowed('', 'twice') });
    const answer = secretsOf(root);
    expect(answer.code).toBe(1);
    expect(only(answer)?.suppression).toBeUndefined();
  });
  it.skipIf(!gitIsThere)('a comment in HEAD does not speak for versions that had none', () => {
    const repository = new Repository();
    repository.commit({ 'a.js': allowed('', 'later') });
    repository.commit({ 'a.js': allowed('// assay:allow -- it was for a test', 'later') });
    const answer = secretsOf(repository.root);
    expect(answer.document.findings).toHaveLength(1);
    expect([0, 1]).toContain(answer.code);
  });
});

describe('how a secret is judged', () => {
  it('fails where it ships; warns below tests, and where nobody is named', () => {
    const root = project({
      'src/a.js': source(sample('ships')), 'test/a.js': source(sample('test')), 'docs/a.md': `token: ${sample('docs')}\n`, 'src/fixtures/a.json': `{"token": "${sample('fixture')}"}\n`,
      'src/generic.js': `const api_key = "${sample('generic', '<<hex:32>>')}";\n`,
    });
    const answer = secretsOf(root);
    expect(Object.fromEntries(answer.document.findings.map(({ place, decision }) => [place?.file ?? '', decision?.effect]))).toEqual({ 'src/a.js': 'fail', 'test/a.js': 'warn', 'docs/a.md': 'warn', 'src/fixtures/a.json': 'warn', 'src/generic.js': 'warn' });
    expect(answer.code).toBe(1);
    const below = project({ 'test/a.js': source(sample('test')), 'src/generic.js': `const api_key = "${sample('generic', '<<hex:32>>')}";\n` });
    expect(secretsOf(below)).toMatchObject({ code: 0 });
    expect(secretsOf(below, ['--fail-on', 'low'])).toMatchObject({ code: 1 });
  });
  it('fails where the same value stands outside of tests too', () => {
    expect(secretsOf(project({ 'src/z.js': source(sample('everywhere')), 'docs/a.md': `token: ${sample('everywhere')}\n` }))).toMatchObject({ code: 1 });
  });
});

it.skipIf(!gitIsThere)('comes out the same, byte for byte, whoever helps', () => {
  const repository = new Repository();
  for (let version = 0; version < 6; version += 1) {
    const filler = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`lib/${at % 40}/f${at}.js`, `// ${version}\n${'const x = 1;\n'.repeat(at % 7)}export const v = ${version * at};\n`]));
    repository.commit({ ...filler, [`src/s${version}.js`]: source(sample(`same ${version}`)), ...(version > 2 ? { [`src/s${version - 2}.js`]: undefined } : {}) });
  }
  plant(repository.root, { 'src/working.js': source(sample('working')) });
  const runs = [1, 2, 3].map(() => secretsOf(repository.root, ['--all-refs']));
  // On one core only, where that can be asked for.
  const home = temporary('home');
  const pinned = spawnSync('taskset', ['-c', '0', process.execPath, resolve('dist/assay.js'), 'secrets', '--all-refs', '--as-of', '2026-11-22', '-o', 'json'], { cwd: repository.root, encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '', ASSAY_HOME: home, HOME: home, NO_COLOR: '1' } });
  expect(masks(runs[0] as Answer)).toHaveLength(7);
  for (const run of runs) expect(run.out).toBe(runs[0]?.out);
  if (pinned.error === undefined && pinned.status === 1) expect(pinned.stdout).toBe(runs[0]?.out);
  // A copy of the folder elsewhere: no path of the machine is in what tells findings apart.
  const copy = join(temporary('copy'), 'src');
  mkdirSync(copy);
  copyFileSync(join(repository.root, 'src/working.js'), join(copy, 'working.js'));
  expect(secretsOf(copy, ['--tree-only']).document.findings[0]?.fingerprint).toBe(runs[0]?.document.findings.find(({ place }) => place?.file === 'src/working.js')?.fingerprint);
});
