// Blocknative keys are UUIDs.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Blocknative API key',
  provider: 'Blocknative',
  severity: 'high',
  near: { words: ['blocknative'], value: /[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}/ },
  about: {
    allows: 'ask for transactions and gas prices at the expense of the account',
    rotate: 'https://docs.blocknative.com/',
  },
};
