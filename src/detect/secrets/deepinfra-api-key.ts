// 32 letters and digits beside the name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'DeepInfra API key',
  provider: 'DeepInfra',
  severity: 'high',
  near: { words: ['deepinfra'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'run models at the cost of the account',
    rotate: 'https://deepinfra.com/docs',
  },
};
