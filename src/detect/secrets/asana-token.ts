// Tokens of Asana beside its name, with whatever number of the user: a version, numbers, a colon, 32 characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Asana token',
  provider: 'Asana',
  severity: 'high',
  near: { words: ['asana'], value: /(?:[012]\/(?:\d{10,20}\/)?\d{10,20}:[a-z0-9]{32}|0\/[a-f0-9]{32})/, bare: true },
  about: {
    allows: 'read and change the projects and tasks that the user sees',
    rotate: 'https://developers.asana.com/docs/personal-access-token',
  },
};
