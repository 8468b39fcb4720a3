// Budibase keys: two hexadecimal parts with a dash.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Budibase API key',
  provider: 'Budibase',
  severity: 'high',
  near: { words: ['budibase'], value: /[A-Fa-f0-9]{32}-[A-Fa-f0-9]{60,100}/, bare: true },
  about: {
    allows: 'read and change the apps and rows of the installation',
    rotate: 'https://docs.budibase.com/docs/public-api',
  },
};
