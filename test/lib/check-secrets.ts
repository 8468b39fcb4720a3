// One random repository with secrets in it: what its history's scan finds must be what a scan of each object's whole content finds.
import type { Hit } from '../../src/collect/git/history/contract.ts';
import { blobScanner } from '../../src/engine/secrets/history-scanner.ts';
import { loadScanner } from '../../src/engine/secrets/load-rules.ts';
import { checkHistory } from './check-history.ts';
import { plantPacks } from './pack-writer.ts';
import { randomHistory } from './random-history.ts';
import { seededRandom } from './random.ts';
import { secretContent } from './secret-content.ts';

const scanner = blobScanner(loadScanner());

/** What was found, without the places that were only looked at; in an order that says nothing. */
const told = (hits: readonly Hit[]): readonly string[] => hits.filter(({ data }) => data !== undefined).map(({ at, data }) => JSON.stringify({ at, data })).sort();

/** `folder`: empty. Throws where anything differs. */
export function checkSecrets(folder: string, seed: number): { readonly hits: number; readonly bytes: number; readonly scannedBytes: number } {
  const { packs, loose, objects } = randomHistory(seededRandom(seed), secretContent);
  plantPacks(folder, packs, loose);
  return checkHistory(folder, objects, {}, scanner, told);
}
