// A UUID.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'The Guardian Open Platform key',
  provider: 'The Guardian',
  severity: 'medium',
  near: { words: ['guardian'], value: /[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}/ },
  about: {
    allows: 'use up the quota of the account',
    rotate: 'https://open-platform.theguardian.com/documentation/',
  },
};
