// 16 capitals and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'DreamHost API key',
  provider: 'DreamHost',
  severity: 'critical',
  near: { words: ['dreamhost'], value: /[A-Z0-9]{16}/ },
  about: {
    allows: 'change domains and users of the account within the allowed functions',
    rotate: 'https://help.dreamhost.com/hc/en-us/articles/4407354972692-Connecting-to-the-DreamHost-API',
  },
};
