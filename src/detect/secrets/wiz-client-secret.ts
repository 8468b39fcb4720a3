// Wiz secrets of service accounts: 64 letters and digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Wiz client secret',
  provider: 'Wiz',
  severity: 'critical',
  near: { words: ['wiz client', 'wiz api', 'wiz secret', 'wizio', 'wiz sensor'], value: /[A-Za-z0-9]{64}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'read the findings about the clouds of the organization',
    rotate: 'https://docs.wiz.io/',
  },
};
