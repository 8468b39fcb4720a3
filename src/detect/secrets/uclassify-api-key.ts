// uClassify keys: twelve letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'uClassify key',
  provider: 'uClassify',
  severity: 'high',
  near: { words: ['uclassify'], value: /[A-Za-z0-9]{12}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Za-z]/.test(secret),
  about: {
    allows: 'read (read key) or train and delete (write key) the classifiers',
    rotate: 'https://www.uclassify.com/docs/restapi',
  },
};
