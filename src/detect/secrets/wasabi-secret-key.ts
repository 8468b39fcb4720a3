// Wasabi keys have the form of those of AWS: 20 capital letters and digits, 40 characters of base64.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Wasabi secret key',
  provider: 'Wasabi',
  severity: 'critical',
  near: { words: ['wasabi'], value: /[A-Za-z0-9+\/]{40}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.text) && /[A-Z]/.test(match.text) && /[a-z]/.test(match.text),
  about: {
    allows: 'read and change the storage buckets of the account',
    rotate: 'https://docs.wasabi.com/docs/access-keys-1',
  },
};
