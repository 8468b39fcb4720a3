// A UUID; told from other ids by the name before it.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Chocolatey API key',
  provider: 'Chocolatey',
  severity: 'high',
  near: { words: ['chocolatey', 'choco api', 'choco key'], value: /[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}/ },
  about: {
    allows: 'publish packages of its owner',
    rotate: 'https://docs.chocolatey.org/en-us/create/commands/api-key/',
  },
};
