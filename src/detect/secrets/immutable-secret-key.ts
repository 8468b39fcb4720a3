// Names itself; the publishable one begins with pk_.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Immutable secret API key',
  provider: 'Immutable',
  severity: 'high',
  literals: ['sk_imapik-'],
  pattern: /sk_imapik-[\w.-]{16,60}(?![\w-])/,
  about: {
    allows: 'mint and change collections of the project',
    rotate: 'https://docs.immutable.com/',
  },
};
