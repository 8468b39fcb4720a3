// Zenduty keys: 40 hex digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Zenduty API key',
  provider: 'Zenduty',
  severity: 'high',
  near: { words: ['zenduty'], value: /[A-Fa-f0-9]{40}/ },
  plausible: (match) => !isDigest(match),
  about: {
    allows: 'read and change the incidents and schedules of the account',
    rotate: 'https://docs.zenduty.com/docs/api',
  },
};
