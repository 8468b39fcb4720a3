// 32 letters and digits beside the name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Delighted API key',
  provider: 'Delighted',
  severity: 'high',
  near: { words: ['delighted'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'read and change the surveys and answers of the account',
    rotate: 'https://app.delighted.com/docs/api',
  },
};
