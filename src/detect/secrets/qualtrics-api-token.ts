// Qualtrics issues 40 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Qualtrics API token',
  provider: 'Qualtrics',
  severity: 'high',
  near: { words: ['qualtrics'], value: /[A-Za-z0-9]{40}/ },
  about: {
    allows: 'read and change surveys and answers as the user',
    rotate: 'https://api.qualtrics.com/',
  },
};
