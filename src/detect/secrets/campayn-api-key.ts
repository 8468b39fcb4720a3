// 64 hex digits beside the name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Campayn API key',
  provider: 'Campayn',
  severity: 'high',
  near: { words: ['campayn'], value: /[A-Za-z0-9]{64}/ },
  about: {
    allows: 'send mail to the lists of the account',
    rotate: 'https://github.com/nebojsac/Campayn-API',
  },
};
