// Reads fixture folders, and keeps expected results: compared on a normal run, rewritten under `npm run test:update`.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

export const updating = process.env['ASSAY_UPDATE'] === '1';

/** Names of the folders directly below, sorted; none where there is no such folder. */
export function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
}

/** All files below, relative with `/`, sorted. */
export function filesIn(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .flatMap((entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      return entry.isDirectory() ? filesIn(folder, path) : [path];
    })
    .sort();
}

/** Holds `value` against the JSON in `file`; under test:update writes it there. A missing file fails. */
export function expectJson(file: string, value: unknown): void {
  const text = `${JSON.stringify(value, undefined, 2)}\n`;
  if (updating) {
    writeFileSync(file, text);
    return;
  }
  expect(existsSync(file), `${file} is missing: run npm run test:update and review it`).toBe(true);
  expect(JSON.parse(text)).toEqual(JSON.parse(readFileSync(file, 'utf8')));
}
