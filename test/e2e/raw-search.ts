// Values that must not get out, and the search for them: for every piece of twelve characters, as it is and as others would write it.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { sample } from './secret-repository.ts';

/** What must not get out, without the prefixes that anybody knows. */
const hidden = new Map<string, string>();
export function seed(name: string, kind?: string, prefix = ''): string {
  const value = sample(name, kind);
  expect(value.startsWith(prefix), name).toBe(true);
  hidden.set(name, value.slice(prefix.length));
  return value;
}
export const github = (name: string): string => seed(name, undefined, 'ghp_');
export const groq = (name: string): string => seed(name, 'gsk_<<alnum:52>>', 'gsk_');

/** All windows of twelve characters, of the value as it is and as others would write it. */
const pieces = (): ReadonlyMap<string, string> => {
  const all = new Map<string, string>();
  for (const [name, value] of hidden) {
    const bytes = Buffer.from(value);
    const aligned = [0, 1, 2].map((skip) => bytes.subarray(skip, skip + Math.floor((bytes.length - skip) / 3) * 3).toString('base64'));
    for (const form of [value, ...aligned, ...aligned.map((each) => each.replaceAll('+', '-').replaceAll('/', '_')), bytes.toString('hex'), encodeURIComponent(value), JSON.stringify(value).slice(1, -1), JSON.stringify(JSON.stringify(value)).slice(3, -3), [...value].reverse().join('')]) {
      for (let at = 0; at + 12 <= form.length; at += 1) all.set(form.slice(at, at + 12), name);
    }
  }
  return all;
};

export function found(bytes: Uint8Array | string, known = pieces()): readonly string[] {
  const text = Buffer.from(bytes).toString('latin1').replaceAll('\0', '');
  const names = new Set<string>();
  for (let at = 0; at + 12 <= text.length; at += 1) {
    const name = known.get(text.slice(at, at + 12));
    if (name !== undefined) names.add(name);
  }
  return [...names];
}

const below = (folder: string): readonly string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));

/** Everything that a run leaves behind: names of files, and what is in them. */
export const leftIn = (folders: readonly string[]): string => folders.flatMap((folder) => below(folder).map((path) => `${path.slice(folder.length)}\n${statSync(path).isFile() ? readFileSync(path, 'latin1') : ''}`)).join('\n');
