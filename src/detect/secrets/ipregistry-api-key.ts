// ira_ and letters and digits, shorter in older keys.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Ipregistry API key',
  provider: 'Ipregistry',
  severity: 'medium',
  near: { words: ['ipregistry'], value: /ira_[A-Za-z0-9]{30,50}|[a-z0-9]{14,18}/ },
  about: {
    allows: 'use up the quota of the account',
    rotate: 'https://ipregistry.co/docs',
  },
};
