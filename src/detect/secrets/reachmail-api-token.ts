// ReachMail's tokens are some 70 to 90 characters of base64.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'ReachMail API token',
  provider: 'ReachMail',
  severity: 'high',
  near: { words: ['reachmail', 'reach mail'], value: /[A-Za-z0-9+/_-]{66,92}={0,2}/ },
  about: {
    allows: 'send mail and read the lists of the account',
    rotate: 'https://services.reachmail.net/',
  },
};
