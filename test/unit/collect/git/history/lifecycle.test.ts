// Histories made by git itself: what is told of an object must be what git's own commands say.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openHistory, type History } from '../../../../../src/collect/git/history/open-history.ts';
import { checkHistory } from '../../../../lib/check-history.ts';
import { git, gitIsThere, plant } from '../../../../lib/git.ts';
import { seededRandom } from '../../../../lib/random.ts';
import { tempFolder } from '../../../../lib/temp.ts';

function open(folder: string): History {
  const opened = openHistory(folder);
  if (!opened.ok) throw new Error(opened.error.why);
  return opened.value;
}

const commit = (folder: string, files: Readonly<Record<string, string>>, message = 'x'): string => {
  plant(folder, files);
  git(folder, 'add', '-A');
  git(folder, 'commit', '-qm', message, '--allow-empty');
  return git(folder, 'rev-parse', 'HEAD').trim();
};
const blob = (folder: string, spec: string): string => git(folder, 'rev-parse', spec).trim();

function started(...args: string[]): string {
  const folder = tempFolder();
  git(folder, 'init', '-q', ...args);
  return folder;
}

describe.runIf(gitIsThere)('a history made by git', () => {
  test('an object added, renamed, removed and merged', () => {
    const folder = started();
    const first = commit(folder, { 'a/key.txt': 'secret\n', 'b.txt': 'b\n' });
    const key = blob(folder, 'HEAD:a/key.txt');
    git(folder, 'checkout', '-qb', 'side');
    commit(folder, { 'side.txt': 'side\n' });
    const side = blob(folder, 'HEAD:side.txt');
    const sideCommit = blob(folder, 'HEAD');
    git(folder, 'checkout', '-q', 'main');
    git(folder, 'mv', 'a/key.txt', 'moved.txt');
    const renamed = commit(folder, {});
    git(folder, 'merge', '-q', '--no-ff', '-m', 'merge', 'side');
    git(folder, 'rm', '-q', 'moved.txt');
    const removed = commit(folder, {});
    const history = open(folder);
    const lives = history.lifecycle([key, side]);
    expect(lives.get(key)).toMatchObject({ paths: ['a/key.txt', 'moved.txt'], headPaths: [], reach: 'head' });
    expect(lives.get(key)?.introduced.map((one) => [one.path, one.commit]).sort()).toEqual([['a/key.txt', first], ['moved.txt', renamed]].sort());
    expect(lives.get(key)?.removed.map((one) => [one.path, one.commit])).toContainEqual(['moved.txt', removed]);
    expect(lives.get(side)).toMatchObject({ headPaths: ['side.txt'], reach: 'head', removed: [] });
    expect(lives.get(side)?.introduced).toEqual([{ path: 'side.txt', commit: sideCommit, author: 'A', email: 'a@example.org', date: 1767225600, depth: 1 }]);
    expect(history.gaps()).toEqual([]);
    history.close();
  });

  test('what HEAD, another ref, the stash or nothing leads to', () => {
    const folder = started();
    commit(folder, { 'a.txt': 'a\n' });
    git(folder, 'checkout', '-qb', 'other');
    commit(folder, { 'other.txt': 'other\n' });
    const other = blob(folder, 'HEAD:other.txt');
    git(folder, 'checkout', '-q', 'main');
    writeFileSync(join(folder, 'a.txt'), 'first stash\n');
    git(folder, 'stash', '-q');
    const stashed = blob(folder, 'stash:a.txt');
    writeFileSync(join(folder, 'a.txt'), 'second stash\n');
    git(folder, 'stash', '-q');
    git(folder, 'notes', 'add', '-m', 'a note', 'HEAD');
    const note = git(folder, 'notes', 'list').split(' ')[0] ?? '';
    git(folder, 'checkout', '-qb', 'lost');
    const lostCommit = commit(folder, { 'lost.txt': 'lost\n' });
    const lost = blob(folder, 'HEAD:lost.txt');
    git(folder, 'checkout', '-q', 'main');
    git(folder, 'branch', '-qD', 'lost');
    git(folder, 'tag', '-am', 'tagged', 'v1', other);
    const history = open(folder);
    const lives = history.lifecycle([other, stashed, note, lost]);
    expect([other, stashed, note, lost].map((oid) => lives.get(oid)?.reach)).toEqual(['refs', 'refs', 'refs', 'none']);
    expect(lives.get(lost)?.introduced.map((one) => one.commit)).toEqual([lostCommit]);
    expect(history.commits('head').length).toBe(1);
    expect(history.commits('refs')).not.toContain(lostCommit);
    expect(history.commits('store')).toContain(lostCommit);
    expect(Buffer.from((history.readObject(lost) as { value: { bytes: Uint8Array } }).value.bytes).toString()).toBe('lost\n');
    history.close();
  });

  test('random histories: introductions and removals as git tells them, and what is new since a commit', () => {
    for (let seed = 1; seed <= 3; seed += 1) {
      const random = seededRandom(seed);
      const folder = started();
      const ids: string[] = [];
      for (let at = 0; at < 12; at += 1) {
        if (at > 2 && random.below(4) === 0) git(folder, 'checkout', '-q', '-B', random.pick(['main', 'one', 'two']), random.pick(ids));
        else if (at > 4 && random.below(5) === 0) git(folder, 'merge', '-q', '-s', 'ours', '--allow-unrelated-histories', '-m', 'merge', random.pick(ids));
        const path = random.pick(['a.txt', 'd/b.txt', 'd/e/c.txt']);
        if (random.below(5) === 0 && existsSync(join(folder, path))) rmSync(join(folder, path));
        ids.push(commit(folder, random.below(6) === 0 ? {} : { [path]: `${'line\n'.repeat(random.below(30))}${random.below(12)}\n` }, `c${at}`));
      }
      if (seed % 2 === 0) git(folder, 'repack', '-adq', '--depth=20');
      const history = open(folder);
      const lines = git(folder, 'log', '--all', '-m', '--raw', '--no-abbrev', '--no-renames', '--format=commit %H', '--root').split('\n');
      const blobs = new Set(lines.flatMap((line) => /^:\d+ \d+ ([0-9a-f]{40}) ([0-9a-f]{40})/.exec(line)?.slice(1) ?? []).filter((oid) => !/^0+$/.test(oid)));
      const lives = history.lifecycle(blobs);
      const paths = ['a.txt', 'd/b.txt', 'd/e/c.txt'];
      const at = (commitId: string): Map<string, string> => new Map(git(folder, 'ls-tree', '-r', commitId).trim().split('\n').filter((line) => line !== '').map((line) => [line.split('\t')[1] ?? '', line.split(/[ \t]/)[2] ?? '']));
      const introduced: string[] = [];
      const removed: string[] = [];
      for (const line of git(folder, 'rev-list', '--all', '--parents').trim().split('\n')) {
        const [id = '', ...parents] = line.split(' ');
        const own = at(id);
        const before = parents.map(at);
        for (const path of paths) {
          const oid = own.get(path);
          if (oid !== undefined && before.every((tree) => tree.get(path) !== oid)) introduced.push(`${oid} ${path} ${id}`);
          for (const gone of new Set(before.map((tree) => tree.get(path)))) if (gone !== undefined && gone !== oid) removed.push(`${gone} ${path} ${id}`);
        }
      }
      const told = (pick: 'introduced' | 'removed'): string[] => [...lives.values()].flatMap((life) => life[pick].map((one) => `${life.oid} ${one.path} ${one.commit}`)).sort();
      expect(told('introduced')).toEqual(introduced.sort());
      expect(told('removed')).toEqual(removed.sort());
      const base = random.pick(ids);
      const wanted = history.since(base);
      const fresh: string[] = [];
      history.scan({ back: 1, ahead: 1, scan: () => [] }, (object) => fresh.push(object.oid), wanted.ok ? { wanted: wanted.value } : {});
      const trees = new Set(git(folder, 'cat-file', '--batch-all-objects', '--batch-check=%(objecttype) %(objectname)').split('\n').filter((line) => line.startsWith('tree')).map((line) => line.slice(5)));
      const range = git(folder, 'rev-list', '--objects', 'HEAD', `^${base}`).trim().split('\n').filter((line) => line !== '').map((line) => line.slice(0, 40)).filter((oid) => !trees.has(oid));
      for (const oid of range) expect(fresh).toContain(oid);
      history.checkComplete();
      expect(history.gaps()).toEqual([]);
      history.close();
    }
  });

  test('every object of packs by git, in a worktree, a linked worktree, a bare clone, with borrowed objects and with SHA-256', () => {
    const folder = started();
    const random = seededRandom(7);
    const text = Array.from({ length: 400 }, () => `K${'x'.repeat(random.below(30))}LZM ${random.below(1000)}`);
    for (let at = 0; at < 10; at += 1) {
      text[random.below(text.length)] = `K changed ${at}`;
      commit(folder, { 'big.txt': text.join(at % 3 === 0 ? '\r\n' : '\n'), [`small${at % 4}.txt`]: `${at} K` });
    }
    const truthOf = (from: string): Map<string, { type: string; content: Uint8Array }> =>
      new Map(git(from, 'cat-file', '--batch-all-objects', '--batch-check=%(objectname) %(objecttype)').trim().split('\n').map((line) => [line.slice(0, 40), { type: line.slice(41), content: Buffer.from(line.endsWith('tree') ? '' : git(from, 'cat-file', line.slice(41), line.slice(0, 40))) }]));
    checkHistory(join(folder, '.git'), truthOf(folder));
    git(folder, 'repack', '-adq', '--depth=30');
    checkHistory(join(folder, '.git'), truthOf(folder));
    const linked = join(tempFolder(), 'linked');
    git(folder, 'worktree', 'add', '-q', linked, '-b', 'linked');
    const bare = tempFolder();
    git(bare, 'clone', '-q', '--bare', '--shared', folder, '.');
    for (const place of [linked, bare]) {
      const history = open(place);
      expect(history.head).toBe(blob(folder, 'HEAD'));
      expect([...history.commits('head')].sort()).toEqual(git(folder, 'rev-list', 'HEAD').trim().split('\n').sort());
      expect(history.gaps()).toEqual([]);
      history.close();
    }
    const other = started('--object-format=sha256');
    commit(other, { 'a.txt': 'K'.repeat(1000) });
    commit(other, { 'a.txt': `${'K'.repeat(1000)}L` });
    git(other, 'repack', '-adq');
    const history = open(other);
    const oid = blob(other, 'HEAD:a.txt');
    expect(oid).toHaveLength(64);
    const seen: string[] = [];
    const totals = history.scan({ back: 1, ahead: 1, scan: () => [] }, (object) => seen.push(object.oid), { verify: true });
    expect(totals.gaps).toEqual([]);
    expect(seen).toContain(oid);
    expect(history.lifecycle([oid]).get(oid)?.headPaths).toEqual(['a.txt']);
    history.close();
  });

  test('a shallow clone and a partial clone say what is missing, and the mend works', () => {
    const folder = started();
    commit(folder, { 'a.txt': 'one\n' });
    commit(folder, { 'a.txt': 'two\n' });
    git(folder, 'config', 'uploadpack.allowFilter', 'true');
    const shallow = tempFolder();
    git(shallow, 'clone', '-q', '--depth=1', `file://${folder}`, '.');
    const cut = open(shallow);
    expect(cut.gaps()).toMatchObject([{ what: 'missing', required: true, mend: 'git fetch --unshallow' }]);
    cut.checkComplete();
    expect(cut.gaps()).toHaveLength(1);
    const partial = tempFolder();
    git(partial, 'clone', '-q', '--filter=blob:none', '--no-checkout', `file://${folder}`, '.');
    const lacking = open(partial);
    expect(lacking.mayLack).toBe(true);
    lacking.checkComplete();
    const [gap] = lacking.gaps();
    expect(gap).toMatchObject({ what: 'missing', required: true, mend: 'git fetch --refetch --no-filter origin' });
    git(partial, ...(gap?.mend ?? '').split(' ').slice(1));
    const mended = open(partial);
    mended.checkComplete();
    expect(mended.gaps()).toEqual([]);
    expect(readFileSync(join(partial, '.git/config'), 'utf8')).toContain('promisor');
  });
});
