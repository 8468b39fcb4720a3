// A prefix with a version and a random value.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Corbado API secret',
  provider: 'Corbado',
  severity: 'high',
  near: { words: ['corbado'], value: /corbado1_[A-Za-z0-9]{20,64}/, bare: true },
  about: {
    allows: 'read and change the users of the project',
    rotate: 'https://docs.corbado.com/',
  },
};
