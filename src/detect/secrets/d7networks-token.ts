// User and password in base64; newer tokens are a JWT.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'D7 Networks token',
  provider: 'D7 Networks',
  severity: 'high',
  near: { words: ['d7network', 'd7networks', 'd7sms'], value: /[A-Za-z0-9+\/=]{22,28}|eyJ[\w-]{10,80}\.eyJ[\w-]{20,400}\.[\w-]{20,90}/ },
  about: {
    allows: 'send text messages at the cost of the account',
    rotate: 'https://d7networks.com/docs/',
  },
};
