// 128 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Chatfuel token',
  provider: 'Chatfuel',
  severity: 'high',
  near: { words: ['chatfuel'], value: /[A-Za-z0-9]{64}(?:[A-Za-z0-9]{64})?/ },
  about: {
    allows: 'send messages in the name of the bot',
    rotate: 'https://docs.chatfuel.com/',
  },
};
