// 16 letters and digits beside the name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Coinlib API key',
  provider: 'Coinlib',
  severity: 'medium',
  near: { words: ['coinlib'], value: /[A-Za-z0-9]{16}/ },
  about: {
    allows: 'query the service at the limits of the account',
    rotate: 'https://coinlib.io/apidocs',
  },
};
