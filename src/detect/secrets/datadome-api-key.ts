// Server keys are 16 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'DataDome key',
  provider: 'DataDome',
  severity: 'medium',
  near: { words: ['datadome'], value: /[A-Za-z0-9]{15,16}|[A-Fa-f0-9]{64}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Za-z]/.test(secret),
  about: {
    allows: 'ask the service about visitors in the name of the site',
    rotate: 'https://docs.datadome.co/',
  },
};
