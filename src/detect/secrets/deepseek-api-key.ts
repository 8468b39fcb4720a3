// The usual `sk-` and 32 hex digits, so the name must stand before.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'DeepSeek API key',
  provider: 'DeepSeek',
  severity: 'high',
  near: { words: ['deepseek'], value: /sk-[A-Fa-f0-9]{32}/ },
  about: {
    allows: 'run models at the cost of the account',
    rotate: 'https://api-docs.deepseek.com/',
  },
  verify: { url: 'https://api.deepseek.com/user/balance', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401] },
};
