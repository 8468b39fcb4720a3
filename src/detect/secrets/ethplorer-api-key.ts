// EK and three groups.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Ethplorer API key',
  provider: 'Ethplorer',
  severity: 'medium',
  near: { words: ['ethplorer'], value: /EK-[A-Za-z0-9]{5}-[A-Za-z0-9]{7}-[A-Za-z0-9]{5}|[A-Za-z0-9-]{20,24}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'use up the quota of the account',
    rotate: 'https://github.com/EverexIO/Ethplorer/wiki',
  },
};
