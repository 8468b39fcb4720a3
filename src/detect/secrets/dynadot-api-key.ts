// About 40 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Dynadot API key',
  provider: 'Dynadot',
  severity: 'critical',
  near: { words: ['dynadot'], value: /[A-Za-z0-9]{32,45}/ },
  about: {
    allows: 'buy and change the domains of the account',
    rotate: 'https://www.dynadot.com/domain/api-document',
  },
};
