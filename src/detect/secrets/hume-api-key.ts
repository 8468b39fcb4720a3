// Forty-eight letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Hume API key',
  provider: 'Hume AI',
  severity: 'high',
  near: { words: ['hume api', 'hume secret', 'hume key', 'humeai', 'hume ai'], value: /[A-Za-z0-9]{48,64}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'run models at the expense of the account',
    rotate: 'https://dev.hume.ai/docs',
  },
};
