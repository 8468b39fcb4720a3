// Sendcloud public and secret keys: 32 hex digits each.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Sendcloud API secret',
  provider: 'Sendcloud',
  severity: 'high',
  near: { words: ['sendcloud'], value: /[A-Fa-f0-9]{32}/ },
  plausible: (match) => !isDigest(match),
  about: {
    allows: 'create shipments on the account and read addresses of customers',
    rotate: 'https://api.sendcloud.dev/docs/sendcloud-public-api/branches/v2/getting-started/authentication',
  },
};
