// 22 characters base64url and the padding.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Clickatell API key',
  provider: 'Clickatell',
  severity: 'high',
  near: { words: ['clickatell'], value: /[A-Za-z0-9_-]{22}==/ },
  about: {
    allows: 'send text messages at the cost of the account',
    rotate: 'https://docs.clickatell.com/',
  },
};
