// A UUID.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Gladia API key',
  provider: 'Gladia',
  severity: 'high',
  near: { words: ['gladia'], value: /[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}/ },
  about: {
    allows: 'transcribe at the expense of the account',
    rotate: 'https://docs.gladia.io/',
  },
};
