// SiliconFlow keys: `sk-` and 48 lower-case letters, the form of others too.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'SiliconFlow API key',
  provider: 'SiliconFlow',
  severity: 'high',
  near: { words: ['siliconflow', 'silicon flow'], value: /sk-[A-Za-z0-9]{48}/, bare: true },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'use the models on the credits of the account',
    rotate: 'https://docs.siliconflow.com/',
  },
};
