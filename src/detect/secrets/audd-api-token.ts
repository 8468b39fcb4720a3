// AudD tokens: 32 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'AudD API token',
  provider: 'AudD',
  severity: 'high',
  near: { words: ['audd'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'recognize music at the expense of the account',
    rotate: 'https://docs.audd.io/',
  },
};
