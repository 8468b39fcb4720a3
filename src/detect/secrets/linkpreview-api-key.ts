// Keys: 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'LinkPreview API key',
  provider: 'LinkPreview',
  severity: 'medium',
  near: { words: ['linkpreview'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'fetch previews at the expense of the account',
    rotate: 'https://docs.linkpreview.net/',
  },
};
