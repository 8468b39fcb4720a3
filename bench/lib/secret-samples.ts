// What secrets are looked for in, made once in the temporary folder: a copy of real source, a gigabyte of generated text, clones of real repositories, and two that git makes here.
import { spawnSync } from 'node:child_process';
import { closeSync, copyFileSync, existsSync, lstatSync, mkdirSync, openSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { benchFolder } from './synthetic-osv.ts';

const shared = join(import.meta.dirname, '../../../shared/repos');
const mostBytes = 700 * 1024 * 1024;

/** Whatever `make` puts into the folder; a folder that is there is taken as it is. */
function once(name: string, make: (folder: string) => void): string {
  const folder = join(benchFolder, name);
  if (existsSync(folder)) return folder;
  process.stderr.write(`making ${name} (once)\n`);
  const building = `${folder}.${process.pid}`;
  mkdirSync(building, { recursive: true });
  make(building);
  if (existsSync(folder)) rmSync(building, { recursive: true });
  else renameSync(building, folder);
  return folder;
}

function* filesBelow(root: string): Generator<string> {
  const open = [''];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? 1 : -1))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && entry.name !== '.git') open.push(path);
      else if (entry.isFile()) yield path;
    }
  }
}

const sizeOf = (root: string): number => (existsSync(root) ? Number(spawnSync('du', ['-sk', root], { encoding: 'utf8' }).stdout.split('\t')[0]) : 0);

/** The largest of the folders in which this machine keeps other people's source. `sample.txt` beside the copy lists it. */
export function realSource(): string {
  const candidates = [join(homedir(), 'go/pkg/mod'), join(homedir(), '.cargo/registry/src'), join(import.meta.dirname, '../../node_modules')];
  return once('secrets-source', (folder) => {
    const [root = ''] = candidates.toSorted((a, b) => sizeOf(b) - sizeOf(a));
    const listed: string[] = [];
    let bytes = 0;
    for (const path of filesBelow(root)) {
      const { size } = lstatSync(join(root, path));
      if (bytes > mostBytes * 0.99) break;
      if (bytes + size > mostBytes) continue;
      bytes += size;
      listed.push(`${size} ${path}`);
      mkdirSync(dirname(join(folder, 'files', path)), { recursive: true });
      copyFileSync(join(root, path), join(folder, 'files', path));
    }
    writeFileSync(join(folder, 'sample.txt'), `${root}\n${listed.join('\n')}\n`);
  });
}

/** Megabytes of the copy. */
export const sourceMegabytes = (): number => readFileSync(join(realSource(), 'sample.txt'), 'utf8').split('\n').slice(1).reduce((sum, line) => sum + Number(line.split(' ', 1)[0]), 0) / 1e6;

/** Text like source, the same wherever it is made. */
function lines(seed: number, count: number): string {
  let state = seed * 2_654_435_761 + 1;
  const next = (below: number): number => ((state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) >>> 8) % below;
  return Array.from({ length: count }, () => `${' '.repeat(next(4) * 2)}const value${next(1e6)} = call${next(1000)}(key${next(100)}, '${next(2 ** 24).toString(36)}', ${next(1e6)});\n`).join('');
}

export const gigabyte = (): string =>
  once('secrets-gigabyte', (folder) => {
    const parts = Array.from({ length: 64 }, (_, at) => lines(at, 9000));
    for (let at = 0; at < 2000; at += 1) {
      const into = join(folder, `area-${at % 50}`);
      mkdirSync(into, { recursive: true });
      writeFileSync(join(into, `file-${at}.ts`), `// ${at}\n${parts[at % parts.length] ?? ''}`);
    }
  });

const git = (folder: string, ...args: readonly string[]): void => {
  const done = spawnSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@example.org', '-c', 'init.defaultBranch=main', ...args], { cwd: folder, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`git ${args[0]}: ${done.stderr}`);
};

export const realHistories = ['ripgrep', 'express', 'fastify'] as const;

/** `undefined` without the bundle beside this checkout. */
export function clone(name: string): string | undefined {
  const bundle = join(shared, `${name}.bundle`);
  return existsSync(bundle) ? once(`secrets-clone-${name}`, (folder) => git(folder, 'clone', '-q', bundle, '.')) : undefined;
}

/** 100,000 commits, each with a new version of one of 500 files. */
export const longHistory = (): string =>
  once('secrets-commits-100000', (folder) => {
    git(folder, 'init', '-q');
    const stream = join(folder, 'stream');
    const file = openSync(stream, 'w');
    const texts = Array.from({ length: 500 }, (_, at) => lines(at, 40).split('\n'));
    for (let at = 0; at < 100_000; at += 1) {
      const own = texts[at % 500] ?? [];
      own[at % 37] = `const changed = ${at};`;
      const text = own.join('\n');
      writeSync(file, `blob\nmark :${at + 1}\ndata ${text.length}\n${text}\ncommit refs/heads/main\ncommitter B <b@example.org> ${1_600_000_000 + at} +0000\ndata 2\nx\nM 100644 :${at + 1} d${at % 25}/f${at % 500}.ts\n\n`);
    }
    closeSync(file);
    const done = spawnSync('git', ['fast-import', '--quiet'], { cwd: folder, stdio: [openSync(stream, 'r'), 'ignore', 'inherit'] });
    if (done.status !== 0) throw new Error('git fast-import failed');
    rmSync(stream);
    git(folder, 'gc', '-q');
    git(folder, 'reset', '-q', '--hard');
  });

/** 5,000 committed files in packs; three changes staged. */
export const stagedRepository = (): string =>
  once('secrets-staged', (folder) => {
    git(folder, 'init', '-q');
    for (let at = 0; at < 5000; at += 1) {
      const into = join(folder, `area-${at % 10}`, `folder-${at % 100}`);
      mkdirSync(into, { recursive: true });
      writeFileSync(join(into, `file-${at}.ts`), lines(at, 20));
    }
    git(folder, 'add', '.');
    git(folder, 'commit', '-qm', 'first');
    git(folder, 'gc', '-q');
    for (const at of [17, 1234, 4567]) writeFileSync(join(folder, `area-${at % 10}`, `folder-${at % 100}`, `file-${at}.ts`), lines(at + 10_000, 40));
    git(folder, 'add', '.');
  });

export const isBuilt = (): boolean => existsSync('dist/assay.js') && statSync('dist/assay.js').isFile();
