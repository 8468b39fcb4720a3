// Forty hex digits; the client id has fifteen and is public.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Imgur client secret',
  provider: 'Imgur',
  severity: 'high',
  near: { words: ['imgur'], value: /[a-f0-9]{40}/ },
  about: {
    allows: 'call the API in the name of the app',
    rotate: 'https://apidocs.imgur.com/',
  },
};
