// 43 characters base64url: client secrets and webhook signing keys alike.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Calendly client secret',
  provider: 'Calendly',
  severity: 'high',
  near: { words: ['calendly'], value: /[\w-]{43}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret),
  about: {
    allows: 'act as the application, or forge webhooks',
    rotate: 'https://developer.calendly.com/',
  },
};
