// The id of the token and 64 characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Nozbe Teams API token',
  provider: 'Nozbe',
  severity: 'high',
  near: { words: ['nozbe', 'nozbeteams'], value: /[A-Za-z0-9]{16}_[\w=-]{60,68}/, bare: true },
  about: {
    allows: 'read and change tasks',
    rotate: 'https://nozbe.help/',
  },
};
