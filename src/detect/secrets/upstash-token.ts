// Upstash tokens: 40 characters or more of base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Upstash token',
  provider: 'Upstash',
  severity: 'critical',
  near: { words: ['upstash', 'kv rest', 'qstash'], value: /[A-Za-z0-9_-]{38,160}={0,2}/ },
  plausible: ({ secret }) => (secret.match(/\d/g) ?? []).length >= 3 && /[A-Z]/.test(secret) && /[a-z]/.test(secret) && !/[-_][a-z]+[-_]/.test(secret),
  about: {
    allows: 'read and change the database, or send messages',
    rotate: 'https://upstash.com/docs/redis/features/restapi',
  },
};
