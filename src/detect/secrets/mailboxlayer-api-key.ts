// Keys of the apilayer family: 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'mailboxlayer access key',
  provider: 'mailboxlayer',
  severity: 'medium',
  near: { words: ['mailboxlayer'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'verify addresses at the expense of the account',
    rotate: 'https://mailboxlayer.com/documentation',
  },
};
