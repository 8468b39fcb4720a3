// 200 random repositories: what is carried from base to delta must be exactly what a whole scan finds. Thousands: `npm run fuzz`.
import { expect, test } from 'vitest';
import { checkHistory } from '../../../../lib/check-history.ts';
import { plantPacks } from '../../../../lib/pack-writer.ts';
import { randomHistory } from '../../../../lib/random-history.ts';
import { seededRandom } from '../../../../lib/random.ts';
import { tempFolder } from '../../../../lib/temp.ts';

test('200 random repositories are read and scanned exactly', () => {
  let saved = 0;
  for (let seed = 1; seed <= 200; seed += 1) {
    const { packs, loose, objects } = randomHistory(seededRandom(seed));
    const folder = tempFolder();
    plantPacks(folder, packs, loose);
    const { bytes, scannedBytes } = checkHistory(folder, objects, seed % 4 === 0 ? { engine: 'js' } : { maxObject: 512 * 1024 });
    saved += bytes - scannedBytes;
  }
  expect(saved).toBeGreaterThan(1_000_000);
});
