// NF- and 32 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Nightfall API key',
  provider: 'Nightfall',
  severity: 'high',
  literals: ['NF-'],
  pattern: /NF-[A-Za-z0-9]{32}/,
  about: {
    allows: 'scan data at the expense of the account',
    rotate: 'https://help.nightfall.ai/',
  },
};
