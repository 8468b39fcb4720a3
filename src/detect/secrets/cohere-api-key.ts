// 40 letters and digits of both cases, unlike a commit id.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Cohere API key',
  provider: 'Cohere',
  severity: 'high',
  near: { words: ['cohere', 'co api'], value: /[A-Za-z0-9]{40}/ },
  plausible: ({ secret }) => /[g-z]/i.test(secret) && /\d/.test(secret),
  about: {
    allows: 'run models at the cost of the account',
    rotate: 'https://docs.cohere.com/docs/rate-limits',
  },
  verify: { url: 'https://api.cohere.com/v1/check-api-key', method: 'POST', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401], contains: '"valid":true', refuses: ['"valid":false', 'invalid api token'] },
};
