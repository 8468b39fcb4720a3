// Keys: 32 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Mistral AI API key',
  provider: 'Mistral AI',
  severity: 'high',
  near: { words: ['mistral', 'mistralai', 'codestral'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'call models at the expense of the account',
    rotate: 'https://docs.mistral.ai/getting-started/quickstart',
  },
  verify: { url: 'https://api.mistral.ai/v1/models', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401] },
};
