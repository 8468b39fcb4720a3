// `npm run docs`: writes the pages that are made from something else, so that they cannot promise more than is tested.
// `npm run docs -- --check` fails if what is committed differs.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { ecosystemsText } from './docs/ecosystems.ts';

const check = process.argv.includes('--check');
const pages: readonly (readonly [file: string, text: string])[] = [['docs/ecosystems.md', await ecosystemsText()]];

for (const [file, text] of pages) {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  if (check) {
    console.error(`${file} is out of date: run npm run docs`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, text);
    console.log(`wrote ${file}`);
  }
}
