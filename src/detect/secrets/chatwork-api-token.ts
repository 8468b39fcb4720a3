// 32 hex digits, in the header X-ChatWorkToken.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Chatwork API token',
  provider: 'Chatwork',
  severity: 'high',
  near: { words: ['chatwork'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'read and write the rooms of its owner',
    rotate: 'https://developer.chatwork.com/docs',
  },
  verify: { url: 'https://api.chatwork.com/v2/me', headers: { 'x-chatworktoken': '{secret}' }, active: [200], inactive: [401] },
};
