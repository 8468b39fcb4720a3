// Tokens: 43 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'MindMeister API token',
  provider: 'MindMeister',
  severity: 'high',
  near: { words: ['mindmeister'], value: /[A-Za-z0-9]{43}/ },
  about: {
    allows: 'read and change mind maps',
    rotate: 'https://developers.mindmeister.com/',
  },
};
