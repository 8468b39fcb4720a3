// Secrets of Branch: `secret_live_` and letters and digits; its key may be public.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Branch secret',
  provider: 'Branch',
  severity: 'high',
  literals: ['secret_live_'],
  pattern: /secret_live_[A-Za-z0-9]{30,44}/,
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'change links and read the data of the app',
    rotate: 'https://help.branch.io/',
  },
};
