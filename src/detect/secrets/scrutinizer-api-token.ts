// Scrutinizer tokens: 64 hex digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Scrutinizer CI token',
  provider: 'Scrutinizer',
  severity: 'high',
  near: { words: ['scrutinizer', 'scrutinizerci'], value: /[A-Za-z0-9]{64}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'read the inspections of private repositories and start new ones',
    rotate: 'https://scrutinizer-ci.com/docs/api/',
  },
};
