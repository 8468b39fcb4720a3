// Alchemy keys: 32 characters of base64url, at the end of the address of a node or beside the name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Alchemy API key',
  provider: 'Alchemy',
  severity: 'high',
  near: { words: ['alchemy'], value: /[A-Za-z0-9_-]{32}/ },
  plausible: ({ secret, before }) => (secret.match(/\d/g) ?? []).length >= 2 && /[A-Za-z]/.test(secret) && !/sql ?alchemy/i.test(before) && !/[-_][a-z]+[-_]/.test(secret),
  about: {
    allows: 'send requests to the blockchains at the expense of the account',
    rotate: 'https://www.alchemy.com/docs/create-an-api-key',
  },
};
