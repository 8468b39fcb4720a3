// Holds the reader of histories against random repositories for as long as one likes: `npm run fuzz -- <count> [first seed]`. Each seed is one
// repository; the first that fails is named, and its files are left where they are.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkHistory } from '../test/lib/check-history.ts';
import { checkSecrets } from '../test/lib/check-secrets.ts';
import { plantPacks } from '../test/lib/pack-writer.ts';
import { randomHistory } from '../test/lib/random-history.ts';
import { seededRandom } from '../test/lib/random.ts';

function checkNonsense(folder: string, seed: number): ReturnType<typeof checkHistory> {
  const { packs, loose, objects } = randomHistory(seededRandom(seed));
  plantPacks(folder, packs, loose);
  return checkHistory(folder, objects, seed % 3 === 0 ? { engine: 'js' } : { maxObject: 512 * 1024 });
}

const count = Number(process.argv[2] ?? 1000);
const first = Number(process.argv[3] ?? 1);
const totals = { hits: 0, bytes: 0, scannedBytes: 0 };
for (let seed = first; seed < first + count; seed += 1) {
  const folder = mkdtempSync(join(tmpdir(), 'assay-fuzz-'));
  try {
    // Half of them with secrets and the real scanner, half with one that is as sensitive as can be.
    const one = seed % 2 === 0 ? checkSecrets(folder, seed) : checkNonsense(folder, seed);
    totals.hits += one.hits;
    totals.bytes += one.bytes;
    totals.scannedBytes += one.scannedBytes;
  } catch (error) {
    console.error(`seed ${seed}, ${folder}`);
    throw error;
  }
  rmSync(folder, { recursive: true });
}
console.log(`${count} repositories from seed ${first}: ${totals.hits} hits agree; ${totals.scannedBytes} of ${totals.bytes} bytes were scanned`);
