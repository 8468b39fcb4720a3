// `npx tsx scripts/secrets/train-bigrams.ts <folder>…`: counts which letter follows which in the words and names of source trees, and writes the table by which
// `lib/wordlike.ts` tells words from random letters. Run by hand when the table is to be made anew; the trees used last are named in the table's file.
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const out = 'src/detect/secrets/lib/bigrams.generated.ts';
/** Letters, a digit, and the beginning or end of a word. */
const size = 28;
const symbolOf = (code: number): number => (code >= 97 && code <= 122 ? code - 97 : code >= 48 && code <= 57 ? 26 : 27);

const words = new Map<string, number>();

function visit(path: string): void {
  const stat = statSync(path);
  if (stat.isDirectory()) return readdirSync(path).sort().forEach((name) => visit(join(path, name)));
  if (!/\.(?:ts|js|mjs|cjs|py|go|rs|md|txt|rst|json|yml|yaml)$/.test(path) || stat.size > 1_000_000 || /\.min\.|lock/.test(path)) return;
  for (const [word] of readFileSync(path, 'latin1').matchAll(/[A-Za-z][A-Za-z0-9]{2,20}/g)) {
    // camelCase is several words.
    for (const part of word.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase().split(' ')) if (part.length > 2) words.set(part, (words.get(part) ?? 0) + 1);
  }
}

process.argv.slice(2).forEach(visit);
const counts = new Float64Array(size * size).fill(0.5);
for (const [word, times] of words) {
  if (times < 3) continue;
  // A word that is everywhere says little more than one that is common.
  const weight = Math.log2(1 + times);
  let last = 27;
  for (const character of `${word} `) {
    const symbol = symbolOf(character.charCodeAt(0));
    counts[last * size + symbol] = (counts[last * size + symbol] ?? 0) + weight;
    last = symbol;
  }
}
/** Half bits below certainty, 0 to 35, as one digit of base 36. */
const rows = Array.from({ length: size }, (_, from) => {
  const row = counts.subarray(from * size, (from + 1) * size);
  const total = row.reduce((sum, count) => sum + count, 0);
  return [...row].map((count) => Math.min(35, Math.round(-2 * Math.log2(count / total))).toString(36)).join('');
});
writeFileSync(out, `// Made by scripts/secrets/train-bigrams.ts from the words and names of source code and its documentation (${words.size} words). Do not edit.
// One row per letter a to z, digit, beginning of a word; in it one character per follower: how surprising it is, half bits in base 36.
export const bigrams = [
${rows.map((row) => `  '${row}',`).join('\n')}
].join('');
`);
console.log(`${words.size} words`);
