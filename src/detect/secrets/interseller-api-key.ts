// A UUID.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Interseller API key',
  provider: 'Interseller',
  severity: 'high',
  near: { words: ['interseller'], value: /[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}/ },
  about: {
    allows: 'read contacts and send messages',
    rotate: 'https://interseller.readme.io/',
  },
};
