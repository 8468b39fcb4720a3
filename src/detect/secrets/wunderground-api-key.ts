// Weather Underground keys: 32 hex digits today, 16 before.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Weather Underground API key',
  provider: 'Weather Underground',
  severity: 'high',
  near: { words: ['wunderground', 'weather underground'], value: /[A-Fa-f0-9]{32}|[A-Fa-f0-9]{16}/ },
  plausible: (match) => !isDigest(match),
  about: {
    allows: 'use the quota of the account',
    rotate: 'https://www.wunderground.com/member/api-keys',
  },
};
