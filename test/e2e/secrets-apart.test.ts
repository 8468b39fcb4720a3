// `assay secrets --staged` and `--stdin`: the whole command, also as git's own hook runs it; what they leave alone, and what they refuse.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Scan } from '#model/scan';
import { writeZip } from '../../bench/lib/zip-writer.ts';
import { git, gitIsThere, plant } from '../lib/git.ts';
import { assay, project, temporary } from './run.ts';

const entry = resolve('dist/assay.js');
/** Made up, with a checksum that fits; in two parts, so that this file holds none. */
const token = (middle = 'Xk3vQ8mN2pR7tW9yB4cF6hJ1LdSg0Z'): string => {
  const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  let crc = 0xffffffff;
  for (const char of middle) {
    crc ^= char.charCodeAt(0);
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ ((crc & 1) * 0xedb88320);
  }
  let tail = '';
  for (let rest = (crc ^ 0xffffffff) >>> 0; rest > 0; rest = Math.floor(rest / 62)) tail = (letters[rest % 62] ?? '') + tail;
  return `${'gh'}${'p_'}${middle}${tail.padStart(6, '0')}`;
};
const secret = token();
const leak = `// first\nconst key = "${secret}";\n`;

interface Answer {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
  readonly places: readonly string[];
  readonly document: Scan;
}

function secrets(cwd: string, args: readonly string[], env: Record<string, string> = {}): Answer {
  const ran = assay(['secrets', ...args, '-o', 'json'], env, cwd);
  const document = (ran.out.startsWith('{') ? JSON.parse(ran.out) : { findings: [], coverage: [] }) as Scan;
  expect(ran.out + ran.error).not.toContain(secret);
  return { ...ran, document, places: document.findings.flatMap(({ places }) => places.map(({ file, line }) => `${file}:${line}`)) };
}

function repository(files: Readonly<Record<string, string>> = { 'old.js': leak, 'src/kept.js': 'kept\n' }): string {
  const root = project(files);
  git(root, 'init', '-q');
  git(root, 'add', '.');
  git(root, 'commit', '-qm', 'first');
  return root;
}

/** A zip archive of one file. */
function zipOf(name: string, text: string): Buffer {
  const file = join(temporary('zip'), 'a.zip');
  writeZip(file, [{ name, data: text }]);
  return readFileSync(file);
}

const rowOf = (answer: Answer, detector: string) => answer.document.coverage.find((row) => row.detector === detector);
/** But for the one that every project without a key of its own gets. */
const gapsOf = (answer: Answer) => answer.document.coverage.flatMap((row) => ('gaps' in row ? (row.gaps ?? []) : [])).filter(({ where }) => where.subject !== 'fingerprints of secrets');

describe.skipIf(!gitIsThere)('--staged', () => {
  it('sees what is staged as it is staged, and neither what was there before nor what is not staged', () => {
    const root = repository();
    expect(secrets(root, ['--staged'])).toMatchObject({ code: 0, places: [] });
    plant(root, { 'src/new.js': `\n\n${leak}`, 'unstaged.js': leak });
    git(root, 'add', 'src/new.js');
    // The file has been mended since, but what would be committed has not.
    plant(root, { 'src/new.js': 'mended\n' });
    const answer = secrets(root, ['--staged']);
    expect(answer).toMatchObject({ code: 1, places: ['src/new.js:4'] });
    expect(rowOf(answer, 'secrets/staged')).toMatchObject({ status: 'complete', subjects: { seen: 1, judged: 1 } });
    expect(answer.document.coverage.map((row) => row.detector)).not.toContain('files/tree');
    expect(secrets(join(root, 'src'), ['--staged']).places).toEqual(['new.js:4']);
    git(root, 'add', 'src/new.js');
    expect(secrets(root, ['--staged'])).toMatchObject({ code: 0, places: [] });
  });
  it('sees a file that was moved, and all files before the first commit', () => {
    const root = repository();
    git(root, 'mv', 'old.js', 'moved.js');
    expect(secrets(root, ['--staged']).places).toEqual(['moved.js:2']);
    rmSync(join(root, '.git'), { recursive: true });
    git(root, 'init', '-q');
    expect(secrets(root, ['--staged'])).toMatchObject({ code: 0, places: [] });
    git(root, 'add', '.');
    expect(secrets(root, ['--staged'])).toMatchObject({ code: 1, places: ['moved.js:2'] });
  });
  it('heeds excludes and comments, and says so', () => {
    const root = repository();
    plant(root, { 'vendor/a.js': leak, 'b.js': leak.replace(';', '; // assay:allow github-personal-access-token -- a sample'), 'assay.yaml': 'exclude:\n  - glob: vendor/**\n    reason: not ours\n' });
    symlinkSync('old.js', join(root, 'link'));
    git(root, 'add', '.');
    const answer = secrets(root, ['--staged']);
    expect(answer).toMatchObject({ code: 0 });
    expect(answer.document.findings).toMatchObject([{ suppression: { reason: 'a sample' } }]);
    expect(rowOf(answer, 'secrets/staged')).toMatchObject({ leftOut: [{ by: 'assay.yaml vendor/**', files: 1 }, { by: 'link', files: 1 }] });
  });
  it('stands in the way of a commit, however the commit is made', () => {
    const root = repository();
    const hook = join(root, '.git/hooks/pre-commit');
    writeFileSync(hook, `#!/bin/sh\nASSAY_HOME=${temporary('home')} exec "${process.execPath}" "${entry}" secrets --staged -q\n`, { mode: 0o755 });
    plant(root, { 'src/kept.js': leak });
    // Neither of these stages in the index that is there: git makes another one and names it to the hook.
    expect(() => git(root, 'commit', '-qam', 'second')).toThrow();
    expect(() => git(root, 'commit', '-qm', 'second', 'src/kept.js')).toThrow();
    plant(root, { 'src/kept.js': 'harmless\n' });
    git(root, 'commit', '-qam', 'second');
    const linked = join(temporary('linked'), 'w');
    git(root, 'worktree', 'add', '-q', '-b', 'side', linked);
    plant(linked, { 'src/kept.js': leak });
    expect(() => git(linked, 'commit', '-qam', 'third')).toThrow();
    expect(git(linked, 'log', '--format=%s').trim()).toBe('second\nfirst');
  });
  it('is inconclusive where something staged cannot be read, and says what', () => {
    const root = repository();
    plant(root, { 'lost.js': 'lost\n', 'found.js': leak });
    git(root, 'add', '.');
    const oid = git(root, 'rev-parse', ':lost.js').trim();
    rmSync(join(root, '.git/objects', oid.slice(0, 2), oid.slice(2)));
    const partly = secrets(root, ['--staged']);
    expect(partly).toMatchObject({ code: 1, places: ['found.js:2'] });
    expect(gapsOf(partly)).toMatchObject([{ where: { file: 'lost.js' }, what: 'missing', required: true }]);
    expect(rowOf(partly, 'secrets/staged')).toMatchObject({ status: 'partial', subjects: { seen: 2, judged: 1 } });
    writeFileSync(join(root, '.git/index'), 'no index');
    expect(secrets(root, ['--staged'])).toMatchObject({ code: 3 });
    rmSync(join(root, '.git/index'));
    expect(secrets(root, ['--staged'])).toMatchObject({ code: 3 });
    expect(secrets(root, ['--staged'], { GIT_INDEX_FILE: 'no/such/index' })).toMatchObject({ code: 3 });
    expect(secrets(project({ 'a.js': leak }), ['--staged'])).toMatchObject({ code: 3, places: [] });
  });
  it('looks into archives, and notes what is larger than the limit', () => {
    const root = repository();
    plant(root, { large: `${'x'.repeat(2 ** 21)}\n${leak}` });
    git(root, 'add', '.');
    writeFileSync(join(root, 'archive.zip'), zipOf('inner/key.js', leak));
    git(root, 'add', '.');
    expect(secrets(root, ['--staged']).places).toEqual(['archive.zip!/inner/key.js:2', 'large:3']);
    const answer = secrets(root, ['--staged', '--max-file-size', '1']);
    expect(gapsOf(answer)).toMatchObject([{ where: { file: 'large' }, what: 'limit', required: false }]);
    expect(answer.places).toEqual(['archive.zip!/inner/key.js:2']);
  });
  it('refuses what contradicts it', () => {
    const root = repository();
    for (const other of ['--stdin', '--history-only', '--tree-only', '--all-refs', '--since=HEAD']) expect(secrets(root, ['--staged', other])).toMatchObject({ code: 2 });
    expect(secrets(root, ['--staged', 'old.js'])).toMatchObject({ code: 2 });
  });
});

describe('--stdin', () => {
  const pipe = (input: string | Uint8Array, args: readonly string[] = []): { readonly code: number | null; readonly out: string; readonly document: Scan } => {
    const ran = spawnSync(process.execPath, [entry, 'secrets', '--stdin', '-o', 'json', ...args], { cwd: project({ 'a.js': leak }), input, encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '', ASSAY_HOME: temporary('home') } });
    expect(ran.stdout + ran.stderr).not.toContain(secret);
    return { code: ran.status, out: ran.stdout, document: JSON.parse(ran.stdout) as Scan };
  };

  it('is scanned, and nothing else', () => {
    expect(pipe('nothing\n')).toMatchObject({ code: 0, document: { findings: [] } });
    expect(pipe('')).toMatchObject({ code: 0 });
    const { code, document } = pipe(leak);
    expect(code).toBe(1);
    expect(document.findings).toMatchObject([{ place: { file: 'standard input', line: 2 } }]);
    expect(document.coverage.find((row) => row.detector === 'secrets/stdin')).toMatchObject({ status: 'complete', subjects: { seen: 1, judged: 1 } });
    expect(pipe(Buffer.from(`\ufeff${leak}`, 'utf16le')).document.findings).toHaveLength(1);
  });
  it('that is larger than the limit is read up to there, and that is not enough', () => {
    const { code, document } = pipe(`${'x\n'.repeat(2 ** 20)}${leak}`, ['--max-file-size', '1']);
    expect(code).toBe(3);
    expect(document.findings).toEqual([]);
    expect(pipe(`${leak}${'x\n'.repeat(2 ** 20)}`, ['--max-file-size', '1']).code).toBe(1);
  });
  it.skipIf(process.platform === 'win32')('that is a terminal is a mistake', () => {
    const ran = spawnSync('script', ['-qec', `"${process.execPath}" "${entry}" secrets --stdin`, '/dev/null'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    // Not every machine has that program.
    if (ran.error !== undefined) return;
    expect(ran.stdout).toContain('standard input is a terminal');
    expect(ran.status).toBe(2);
  });
});
