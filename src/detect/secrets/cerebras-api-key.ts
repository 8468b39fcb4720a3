// A prefix and 48 small letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Cerebras API key',
  provider: 'Cerebras',
  severity: 'high',
  literals: ['csk-'],
  pattern: /csk-[a-z0-9]{48}/,
  about: {
    allows: 'run models at the cost of the account',
    rotate: 'https://inference-docs.cerebras.ai/quickstart',
  },
  verify: { url: 'https://api.cerebras.ai/v1/models', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401] },
};
