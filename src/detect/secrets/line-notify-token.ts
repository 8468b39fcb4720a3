// LINE Notify tokens: 43 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'LINE Notify token',
  provider: 'LINE',
  severity: 'medium',
  near: { words: ['linenotify', 'line notify', 'line token'], value: /[A-Za-z0-9]{40,54}/, bare: true },
  about: {
    allows: 'post messages into the chat',
    rotate: 'https://developers.line.biz/en/docs/',
  },
};
