// Beamer keys: `b_` and 44 characters, beside the name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Beamer API key',
  provider: 'Beamer',
  severity: 'high',
  near: { words: ['beamer'], value: /b_[A-Za-z0-9=_/+-]{44}/, bare: true },
  about: {
    allows: 'publish announcements to the users of the product',
    rotate: 'https://www.getbeamer.com/api',
  },
};
