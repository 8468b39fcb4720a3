// JupiterOne keys: about 76 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'JupiterOne API key',
  provider: 'JupiterOne',
  severity: 'high',
  near: { words: ['jupiterone', 'jupiter one'], value: /[A-Za-z0-9_-]{74,80}/ },
  about: {
    allows: 'query the inventory of assets of the account',
    rotate: 'https://docs.jupiterone.io/',
  },
};
