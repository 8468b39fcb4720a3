// Viber tokens: three groups of 16 hexadecimal digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Viber auth token',
  provider: 'Viber',
  severity: 'high',
  near: { words: ['viber'], value: /[a-f0-9]{16}-[a-f0-9]{16}-[a-f0-9]{16}/, bare: true },
  about: {
    allows: 'read and write messages as the bot',
    rotate: 'https://developers.viber.com/docs/api/rest-bot-api/',
  },
};
