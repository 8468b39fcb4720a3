// A UUID, a dot and 40 characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Ditto API key',
  provider: 'Ditto',
  severity: 'high',
  near: { words: ['ditto'], value: /[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}\.[A-Za-z0-9]{40}/, bare: true },
  about: {
    allows: 'read and change the texts of the workspace',
    rotate: 'https://developer.dittowords.com/',
  },
};
