// Twenty-four small letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Etsy API keystring',
  provider: 'Etsy',
  severity: 'high',
  near: { words: ['etsy'], value: /[a-z0-9]{24}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'call the API in the name of the app',
    rotate: 'https://developers.etsy.com/',
  },
};
