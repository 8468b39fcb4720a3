// Workable tokens: 64 hex digits, or base64url.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Workable API token',
  provider: 'Workable',
  severity: 'high',
  near: { words: ['workable'], value: /[A-Fa-f0-9]{64}|[\w-]{43}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'read and change the candidates of the company',
    rotate: 'https://workable.readme.io/reference/generate-an-access-token',
  },
};
