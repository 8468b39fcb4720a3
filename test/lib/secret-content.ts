// Content with secrets in it, of every rule's fixture, plain and encoded, among code, in several encodings and line ends: for holding a history's scan against whole ones.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from './random.ts';
import { fixtureLines } from './secret-samples.ts';

const folder = 'fixtures/detect/secrets';
const code = [
  'import { readFile } from "node:fs/promises";', 'const total = items.reduce((sum, item) => sum + item.price, 0);', '  return value === undefined ? fallback : value;', '# settings of the service', 'server:', '  port: 8080',
  'checksum = "', 'parent ', '-----BEGIN', 'password', '"token": "', 'api_key=', 'eyJ', 'AKIA', 'ghp_', 'data:', 'https://user:', '@host/', '\\n', '\\"', '\\u003d', '%3D', '', '', '\t',
];

let lines: readonly string[] | undefined;

/** Lines that some rule finds something in. */
const samples = (): readonly string[] => (lines ??= readdirSync(folder).filter((name) => name.endsWith('.txt')).sort().flatMap((name) => fixtureLines(readFileSync(join(folder, name), 'utf8')).filter(({ kind }) => kind === 'ng').map(({ text }) => text)));

function line(random: Random): string {
  const kind = random.below(10);
  if (kind < 3) return random.pick(samples());
  if (kind === 3) return Buffer.from(random.pick(samples())).toString('base64');
  if (kind === 4) return Array.from({ length: random.below(60) }, () => random.pick([...'abcdefABCDEF0123456789+/'])).join('');
  if (kind === 5) return JSON.stringify(random.pick(samples()));
  return random.pick(code) + (random.below(3) === 0 ? random.pick(code) : '');
}

export function secretContent(random: Random): Buffer {
  const end = random.pick(['\n', '\n', '\r\n', '']);
  const text = Array.from({ length: random.pick([1, 2, 4, 8, 20]) }, () => line(random)).join(end);
  return random.below(12) === 0 ? Buffer.from(text, 'utf16le') : Buffer.from(text);
}
