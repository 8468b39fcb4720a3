// TwelveLabs marks its keys tlk_.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'TwelveLabs API key',
  provider: 'TwelveLabs',
  severity: 'high',
  literals: ['tlk_'],
  pattern: /tlk_[A-Z0-9]{28,60}/,
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read and index the account\'s videos',
    rotate: 'https://docs.twelvelabs.io/',
  },
};
