// xAI keys: a prefix and 80 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'xAI API key',
  provider: 'xAI',
  severity: 'high',
  literals: ['xai-'],
  pattern: /xai-[A-Za-z0-9_]{70,90}/,
  about: {
    allows: 'use the models on the account',
    rotate: 'https://docs.x.ai/docs/overview',
  },
  verify: { url: 'https://api.x.ai/v1/api-key', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [400, 401] },
};
