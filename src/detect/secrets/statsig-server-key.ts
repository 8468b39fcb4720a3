// Statsig keys say what they are for: secret- for servers, console- for administration.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Statsig server secret',
  provider: 'Statsig',
  severity: 'high',
  near: { words: ['statsig'], value: /(?:secret|console)-[A-Za-z0-9]{36,64}/, bare: true },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read the rules of every gate; with a console key change them',
    rotate: 'https://docs.statsig.com/guides/sdk-keys',
  },
};
