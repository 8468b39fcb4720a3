// Client secrets of Bitwarden: 30 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Bitwarden client secret',
  provider: 'Bitwarden',
  severity: 'critical',
  near: { words: ['bitwarden', 'bw clientsecret', 'bw client'], value: /[A-Za-z0-9]{30}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[a-z]/.test(secret) && /[A-Z]/.test(secret),
  about: {
    allows: 'sign in to the command line as the user or organization',
    rotate: 'https://bitwarden.com/help/personal-api-key/',
  },
};
