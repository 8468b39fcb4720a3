// Stability AI keys: `sk-` and 48 letters and digits, which others have too.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Stability AI API key',
  provider: 'Stability AI',
  severity: 'high',
  near: { words: ['stability', 'dreamstudio'], value: /sk-[A-Za-z0-9]{48}/, bare: true },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'use the models on the credits of the account',
    rotate: 'https://platform.stability.ai/docs/getting-started/authentication',
  },
  verify: { url: 'https://api.stability.ai/v1/user/account', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401] },
};
