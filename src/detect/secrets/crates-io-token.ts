// Three letters and 32 random characters; lower case, upper case and digits are all in it.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'crates.io API token',
  provider: 'crates.io',
  severity: 'high',
  literals: ['cio'],
  pattern: /cio[A-Za-z0-9]{32}/,
  plausible: ({ text }) => /[A-Z]/.test(text) && /[a-z]/.test(text.slice(3)) && /\d/.test(text),
  about: {
    allows: 'publish and yank releases of the crates of its owner',
    rotate: 'https://crates.io/settings/tokens',
  },
};
