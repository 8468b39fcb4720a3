// 27 characters for older tokens, 32 for client secrets.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Miro token or client secret',
  provider: 'Miro',
  severity: 'high',
  near: { words: ['miro'], value: /[\w-]{27}|[A-Za-z0-9]{32,37}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[a-z]/.test(secret) && /[A-Za-z0-9]{16}/.test(secret),
  about: {
    allows: 'read and change boards in the name of the application',
    rotate: 'https://developers.miro.com/docs/getting-started-with-oauth',
  },
};
