// Simvoly keys: 33 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Simvoly API key',
  provider: 'Simvoly',
  severity: 'high',
  near: { words: ['simvoly'], value: /[A-Za-z0-9]{33}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read and change the sites and orders of the account',
    rotate: 'https://help.simvoly.com/',
  },
};
