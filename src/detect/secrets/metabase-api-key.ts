// mb_ and 32 bytes in base64.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Metabase API key',
  provider: 'Metabase',
  severity: 'high',
  literals: ['mb_'],
  pattern: /mb_[A-Za-z0-9+\/]{43}=/,
  about: {
    allows: 'query data with the rights of the group',
    rotate: 'https://www.metabase.com/docs/latest/people-and-groups/api-keys',
  },
};
