// 43 characters base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Codemagic API token',
  provider: 'Codemagic',
  severity: 'high',
  near: { words: ['codemagic'], value: /[\w-]{40,54}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret),
  about: {
    allows: 'start builds and read the applications of the team',
    rotate: 'https://docs.codemagic.io/rest-api/codemagic-rest-api/',
  },
};
