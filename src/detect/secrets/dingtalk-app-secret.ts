// 64 characters base64url beside a key that begins with `ding`.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'DingTalk app secret',
  provider: 'DingTalk',
  severity: 'high',
  near: { words: ['dingtalk', 'dingding'], value: /[\w-]{64}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret),
  about: {
    allows: 'act as the app in the company',
    rotate: 'https://open.dingtalk.com/',
  },
};
