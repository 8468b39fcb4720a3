// viewneo tokens: a very long JSON web token.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'viewneo API token',
  provider: 'viewneo',
  severity: 'high',
  near: { words: ['viewneo'], value: /[A-Za-z0-9_-]{80,140}\.[A-Za-z0-9_-]{60,190}\.[A-Za-z0-9_-]{60,660}|[A-Za-z0-9_-]{80,140}\.[A-Za-z0-9_-]{60,110}/ },
  about: {
    allows: 'change what the screens show',
    rotate: 'https://developer.viewneo.com/',
  },
};
