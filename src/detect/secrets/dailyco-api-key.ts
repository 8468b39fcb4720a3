// 64 hex digits; the name is a word, so a second one must follow.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Daily API key',
  provider: 'Daily',
  severity: 'high',
  near: { words: ['dailyco', 'daily co', 'daily api', 'daily access', 'daily secret', 'daily key', 'daily token', 'daily rest'], value: /[A-Za-z0-9]{64}/ },
  about: {
    allows: 'create and join the rooms of the domain',
    rotate: 'https://docs.daily.co/reference/rest-api',
  },
  verify: { url: 'https://api.daily.co/v1/', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401] },
};
