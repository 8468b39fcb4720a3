// Master keys are 64 hex digits, scoped keys longer.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Keen IO key',
  provider: 'Keen',
  severity: 'high',
  near: { words: ['keen io', 'keenio', 'keen write', 'keen read', 'keen master'], value: /[A-Fa-f0-9]{64}|[a-f0-9]{128,256}/ },
  about: {
    allows: 'write or read the events of the project',
    rotate: 'https://keen.io/docs/',
  },
};
