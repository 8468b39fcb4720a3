// Surveybot tokens: 80 characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Surveybot token',
  provider: 'Surveybot',
  severity: 'high',
  near: { words: ['surveybot'], value: /[\w-]{78,84}/, bare: true },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read the surveys of the account with their answers',
    rotate: 'https://surveybot.io/',
  },
};
