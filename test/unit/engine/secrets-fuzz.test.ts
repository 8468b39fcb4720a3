// Random repositories with secrets in them: every finding of the history's scan must be one of a whole scan, and the other way round. Thousands: `npm run fuzz`.
import { expect, test } from 'vitest';
import { checkSecrets } from '../../lib/check-secrets.ts';
import { tempFolder } from '../../lib/temp.ts';

test('the secrets of 200 random repositories are those of each object by itself', () => {
  let found = 0;
  for (let seed = 1; seed <= 200; seed += 1) found += checkSecrets(tempFolder(), seed).hits;
  expect(found).toBeGreaterThan(20_000);
});
