// ButterCMS tokens: 40 hexadecimal digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'ButterCMS API token',
  provider: 'ButterCMS',
  severity: 'medium',
  near: { words: ['buttercms', 'butter cms'], value: /[A-Fa-f0-9]{40}/ },
  about: {
    allows: 'read, and with the write token change, the content',
    rotate: 'https://buttercms.com/docs/api/',
  },
};
