// Product ids of Adobe IO: twelve letters and digits. No secret.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Adobe product id',
  provider: 'Adobe',
  severity: 'low',
  near: { words: ['adobe product'], value: /[A-Za-z0-9]{12,16}/, bare: true },
  plausible: ({ secret }) => /\d/.test(secret) && /[a-z]/i.test(secret),
  about: {
    allows: 'tell which product is meant',
    rotate: 'https://developer.adobe.com/developer-console/docs/guides/credentials',
  },
};
