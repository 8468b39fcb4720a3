// SherpaDesk tokens: 32 letters and digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'SherpaDesk API token',
  provider: 'SherpaDesk',
  severity: 'high',
  near: { words: ['sherpadesk'], value: /[A-Za-z0-9]{32}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'read and change the tickets of the organization',
    rotate: 'https://documentation.sherpadesk.com/',
  },
};
