// Statuspal keys: 20 to 40 letters and digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Statuspal API key',
  provider: 'Statuspal',
  severity: 'high',
  near: { words: ['statuspal'], value: /[A-Za-z0-9_-]{32}|uk_[A-Za-z0-9_-]{40}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'publish incidents on the status page',
    rotate: 'https://docs.statuspal.io/',
  },
};
