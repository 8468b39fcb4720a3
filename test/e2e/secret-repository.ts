// Repositories with made-up credentials for the tests of secrets that run the command line: the values are made from words, so that no file of ours holds one.
import { expect } from 'vitest';
import type { Gap } from '#model/gap';
import type { Scan } from '#model/scan';
import { expand } from '../lib/secret-samples.ts';
import { git, plant } from '../lib/git.ts';
import { assay, project, type Ran } from './run.ts';

/** Another value for another word; `kind` as fixtures of rules write it. */
export const sample = (word: string, kind = '<<github:ghp_>>'): string => expand(`${word} ${kind}`).slice(word.length + 1);

export interface Answer extends Ran {
  readonly document: Scan;
}

/** `assay secrets` as JSON. */
export function secretsOf(cwd: string, args: readonly string[] = [], env: Record<string, string> = {}): Answer {
  const ran = assay(['secrets', ...args, '--as-of', '2026-11-22', '-o', 'json'], env, cwd);
  expect(ran.code, ran.error).not.toBe(4);
  return { ...ran, document: (ran.out.startsWith('{') ? JSON.parse(ran.out) : { findings: [], coverage: [], verdict: {} }) as Scan };
}

export const gapsOf = ({ document }: Answer): readonly Gap[] => document.coverage.flatMap((row) => ('gaps' in row ? (row.gaps ?? []) : []));

/** A repository of the user's, `day` after `day` of January 2026. */
export class Repository {
  readonly root = project({});
  #day = 0;

  constructor(...options: readonly string[]) {
    this.git('init', '-q', ...options);
  }

  git(...args: string[]): string {
    return git(this.root, ...args).trim();
  }

  nextDate(): string {
    this.#day += 1;
    return `2026-01-${String(this.#day).padStart(2, '0')}T00:00:00Z`;
  }

  /** Content `undefined` takes a file away. Answers the id. */
  commit(files: Readonly<Record<string, string | undefined>>, message = 'change'): string {
    plant(this.root, Object.fromEntries(Object.entries(files).filter((each): each is [string, string] => each[1] !== undefined)));
    for (const [path, text] of Object.entries(files)) if (text === undefined) this.git('rm', '-q', '--', path);
    const paths = Object.entries(files).flatMap(([path, text]) => (text === undefined ? [] : [path]));
    if (paths.length > 0) this.git('add', '--', ...paths);
    this.git('commit', '-q', '--allow-empty', '--date', this.nextDate(), '-m', message);
    return this.git('rev-parse', 'HEAD');
  }
}
