// Private keys of Builder.io: `bpk-` and 32 hexadecimal digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Builder.io private key',
  provider: 'Builder.io',
  severity: 'high',
  literals: ['bpk-'],
  pattern: /bpk-[a-f0-9]{32}(?!-)/,
  about: {
    allows: 'change the content of the space',
    rotate: 'https://www.builder.io/c/docs/using-your-api-key',
  },
};
