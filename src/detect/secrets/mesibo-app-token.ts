// Tokens: 64 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'mesibo app token',
  provider: 'mesibo',
  severity: 'high',
  near: { words: ['mesibo'], value: /[A-Za-z0-9]{64}/ },
  about: {
    allows: 'create users and send messages in the name of the application',
    rotate: 'https://docs.mesibo.com/',
  },
};
