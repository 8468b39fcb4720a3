// What the tests of reports share: fixtures, options, expected files.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Scan } from '#model/scan';
import type { RenderOptions } from '#report/contract';
import { updating } from '../../lib/fixtures.ts';

export const fixtures = 'fixtures/report';

export const readScan = (name: string): Scan => JSON.parse(readFileSync(join(fixtures, name, 'scan.json'), 'utf8')) as Scan;

export const options: RenderOptions = {
  width: 100, color: false, unicode: true, verbose: false, target: '.',
  sha256: (data) => createHash('sha256').update(data).digest('hex'),
};

/** Holds `text` against the file, byte by byte; under test:update writes it there. */
export function expectText(file: string, text: string): void {
  if (updating) {
    writeFileSync(file, text);
    return;
  }
  expect(existsSync(file), `${file} is missing: run npm run test:update and review it`).toBe(true);
  expect(text).toBe(readFileSync(file, 'utf8'));
}

const codes = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g');

export const withoutColors = (text: string): string => text.replace(codes, '');
