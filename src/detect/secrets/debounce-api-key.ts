// 13 characters; the name is a word of programming, so a second one and digits must follow.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'DeBounce API key',
  provider: 'DeBounce',
  severity: 'medium',
  near: { words: ['debounce key', 'debounce token', 'debounce api', 'debounceio', 'debounce secret'], value: /[A-Za-z0-9]{13}/ },
  plausible: ({ secret }) => (secret.match(/\d/g) ?? []).length >= 2 && /[A-Za-z]/.test(secret),
  about: {
    allows: 'check addresses at the cost of the account',
    rotate: 'https://developers.debounce.io/',
  },
};
