// vpnapi.io keys: 32 hexadecimal digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'vpnapi.io API key',
  provider: 'vpnapi.io',
  severity: 'medium',
  near: { words: ['vpnapi'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'look up addresses at the expense of the account',
    rotate: 'https://vpnapi.io/api-documentation',
  },
};
