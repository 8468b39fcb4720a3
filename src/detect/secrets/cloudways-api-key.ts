// 30 letters and digits, used with the e-mail address of the account.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Cloudways API key',
  provider: 'Cloudways',
  severity: 'critical',
  near: { words: ['cloudways'], value: /[A-Za-z0-9]{30,40}/ },
  about: {
    allows: 'manage the servers of the account',
    rotate: 'https://developers.cloudways.com/docs/',
  },
};
