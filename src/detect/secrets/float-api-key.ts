// Sixty characters that end with =; the name alone is an ordinary word.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Float API key',
  provider: 'Float',
  severity: 'high',
  near: { words: ['float'], value: /[A-Za-z0-9]{54,62}={1,2}/ },
  about: {
    allows: 'read and change people and schedules',
    rotate: 'https://developer.float.com/',
  },
};
