// Salesflare keys: 45 characters of base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Salesflare API key',
  provider: 'Salesflare',
  severity: 'high',
  near: { words: ['salesflare'], value: /[\w-]{45}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret),
  about: {
    allows: 'read and change the contacts and deals of the account',
    rotate: 'https://howto.salesflare.com/',
  },
};
