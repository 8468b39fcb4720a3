// Spreedly access secrets: 64 letters and digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Spreedly access secret',
  provider: 'Spreedly',
  severity: 'critical',
  near: { words: ['spreedly'], value: /[A-Za-z0-9]{64}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'charge and read the stored cards of the environment',
    rotate: 'https://docs.spreedly.com/',
  },
};
