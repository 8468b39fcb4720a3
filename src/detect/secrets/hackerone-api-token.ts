// Base64 of 32 bytes.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'HackerOne API token',
  provider: 'HackerOne',
  severity: 'critical',
  near: { words: ['hackerone', 'h1 api', 'h1 token'], value: /[A-Za-z0-9+\/]{43}=/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read reports of unfixed holes',
    rotate: 'https://api.hackerone.com/getting-started/',
  },
};
