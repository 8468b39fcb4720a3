// Keys of the classic service: 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'MailerLite API key',
  provider: 'MailerLite',
  severity: 'high',
  near: { words: ['mailerlite'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'read subscribers and send campaigns',
    rotate: 'https://developers.mailerlite.com/docs/',
  },
};
