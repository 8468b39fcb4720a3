// The public half of the pair: eight letters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'MongoDB Atlas public API key',
  provider: 'MongoDB',
  severity: 'low',
  near: { words: ['mongodb public', 'atlas public', 'mcli public'], value: /[a-z]{8}|[A-Za-z0-9]{10}/, bare: true },
  random: false,
  plausible: ({ secret, before }) => /[:=]\s?["']?$/.test(before) && /[bcdfghjklmnpqrstvwxz]{3}|\d/i.test(secret),
  about: {
    allows: 'name the key to MongoDB',
    rotate: 'https://www.mongodb.com/docs/atlas/configure-api-access/',
  },
};
