// Redis Cloud's account and user keys begin with A and S and are some 50 characters of base32.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Redis Cloud API secret key',
  provider: 'Redis',
  severity: 'critical',
  near: { words: ['rediscloud secret', 'redis cloud', 'rediscloud'], value: /[AS][a-z0-9]{40,60}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'manage subscriptions and databases of the account',
    rotate: 'https://redis.io/docs/latest/operate/rc/api/get-started/',
  },
};
