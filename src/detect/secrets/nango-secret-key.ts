// Secret keys of an environment are UUIDs.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Nango secret key',
  provider: 'Nango',
  severity: 'critical',
  near: { words: ['nango'], value: /[a-fA-F0-9]{8}(?:-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}/ },
  about: {
    allows: 'get the tokens of every connected account',
    rotate: 'https://nango.dev/docs/',
  },
};
