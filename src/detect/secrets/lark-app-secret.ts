// App secrets: 32 letters and digits, beside an app id that opens with cli_.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Lark or Feishu app secret',
  provider: 'Lark',
  severity: 'high',
  near: { words: ['lark', 'feishu', 'larksuite'], value: /[A-Za-z0-9]{32}/ },
  plausible: ({ secret }) => /[A-Z]/.test(secret) && /[a-z]/.test(secret),
  about: {
    allows: 'act as the app: read messages and documents it was given',
    rotate: 'https://open.larksuite.com/document/',
  },
};
