// 20 characters, newer keys behind `ak_`.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Composio API key',
  provider: 'Composio',
  severity: 'high',
  near: { words: ['composio'], value: /(?:u?ak_)?[A-Za-z0-9_-]{20,21}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[a-z]/i.test(secret) && !/^(?:[a-z]{2,}[-_]){2}/i.test(secret),
  about: {
    allows: 'use the tools connected to the project',
    rotate: 'https://docs.composio.dev/docs/authenticating-users',
  },
};
