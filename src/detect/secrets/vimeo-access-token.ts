// Tokens of Vimeo: 32 hexadecimal digits; secrets of applications: 128 characters of base64.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Vimeo access token',
  provider: 'Vimeo',
  severity: 'high',
  near: { words: ['vimeo'], value: /[a-f0-9]{32}|[A-Za-z0-9+/]{128}/ },
  about: {
    allows: 'read and change the videos within its scopes, or act as the application',
    rotate: 'https://developer.vimeo.com/api/authentication',
  },
};
