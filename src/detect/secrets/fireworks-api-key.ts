// fw_ and about 24 letters and digits of all kinds.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Fireworks AI API key',
  provider: 'Fireworks AI',
  severity: 'high',
  literals: ['fw_'],
  pattern: /fw_[A-Za-z0-9]{22,24}/,
  plausible: ({ secret }) => /\d/.test(secret) && /[a-z]/.test(secret) && /[A-Z]/.test(secret),
  about: {
    allows: 'run models at the expense of the account',
    rotate: 'https://docs.fireworks.ai/',
  },
};
