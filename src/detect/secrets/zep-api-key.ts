// Zep keys: `z_` and a JWT without its header.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Zep API key',
  provider: 'Zep',
  severity: 'high',
  near: { words: ['zep'], value: /z_[\w-]{40,200}\.[\w-]{40,200}/, bare: true },
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret),
  about: {
    allows: 'read and change the memories of the project',
    rotate: 'https://help.getzep.com/',
  },
};
