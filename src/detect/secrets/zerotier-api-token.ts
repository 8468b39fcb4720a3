// ZeroTier Central tokens: 32 letters and digits; a controller of one's own has 24.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'ZeroTier API token',
  provider: 'ZeroTier',
  severity: 'critical',
  near: { words: ['zerotier'], value: /[A-Za-z0-9]{32}|[a-z0-9]{24}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'admit machines to the networks of the account',
    rotate: 'https://docs.zerotier.com/api/tokens/',
  },
};
