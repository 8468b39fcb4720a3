// The private half of a pair; what it opens stands encrypted in .env files.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'dotenvx private key',
  provider: 'Dotenv',
  severity: 'high',
  literals: ['DOTENV_PRIVATE_KEY'],
  pattern: /DOTENV_PRIVATE_KEY(?:_[A-Z0-9_]{1,30})?["\']?[ \t]{0,4}[:=][ \t]{0,4}["\']?(?<secret>[A-Fa-f0-9]{64})/,
  about: {
    allows: 'decrypt the values of the .env file',
    rotate: 'https://dotenvx.com/docs/quickstart/encryption',
  },
};
