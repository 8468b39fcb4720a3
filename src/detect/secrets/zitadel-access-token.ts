// Personal access tokens of ZITADEL: 71 characters of base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'ZITADEL access token',
  provider: 'ZITADEL',
  severity: 'critical',
  near: { words: ['zitadel'], value: /[\w-]{70,72}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret),
  about: {
    allows: 'manage the users of the instance, within the role of the machine user',
    rotate: 'https://zitadel.com/docs/guides/integrate/service-users/personal-access-token',
  },
};
