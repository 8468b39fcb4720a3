// A long value in capitals, or two parts divided by an underscore.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'DigiCert API key',
  provider: 'DigiCert',
  severity: 'critical',
  near: { words: ['digicert', 'dc devkey'], value: /[A-Z0-9]{52,88}|[A-Za-z0-9]{24,40}_[A-Za-z0-9]{40,80}/ },
  about: {
    allows: 'order and revoke certificates of the account',
    rotate: 'https://docs.digicert.com/',
  },
};
