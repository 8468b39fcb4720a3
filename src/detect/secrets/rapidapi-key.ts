// RapidAPI's keys are 50 characters; the real ones carry msh, p1 and jsn between their hex parts.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'RapidAPI key',
  provider: 'RapidAPI',
  severity: 'high',
  near: { words: ['rapidapi', 'rapid api'], value: /[\w-]{50}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  inspect: ({ secret }) => (/^[\da-f]{10}msh[\da-f]{13,17}p1[\da-f]{4,8}jsn[\da-f]{10,14}$/.test(secret) ? { structure: 'valid' } : {}),
  about: {
    allows: 'call every API the account subscribed to, at its expense',
    rotate: 'https://docs.rapidapi.com/docs/keys',
  },
};
