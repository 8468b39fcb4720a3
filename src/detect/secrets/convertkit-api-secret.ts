// Keys have 22 characters base64url, secrets 43; newer keys `kit_` and 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Kit (ConvertKit) API key or secret',
  provider: 'ConvertKit',
  severity: 'high',
  near: { words: ['convertkit'], value: /[\w-]{43}|[\w-]{22}|kit_[A-Za-z0-9]{32}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[a-z]/i.test(secret),
  about: {
    allows: 'read and change the subscribers of the account',
    rotate: 'https://developers.kit.com/',
  },
};
