// Together's keys were 64 hex digits; newer ones begin with tgp_v1_.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Together AI API key',
  provider: 'Together AI',
  severity: 'high',
  literals: ['tgp_v1_'],
  pattern: /tgp_v1_[\w-]{40,50}/,
  about: {
    allows: 'run models at the account\'s expense',
    rotate: 'https://docs.together.ai/',
  },
  verify: { url: 'https://api.together.xyz/v1/models', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401] },
};
