// Baseten keys: eight characters, a dot, 32 more.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Baseten API key',
  provider: 'Baseten',
  severity: 'high',
  near: { words: ['baseten'], value: /[A-Za-z0-9]{8}\.[A-Za-z0-9]{32}/, bare: true },
  about: {
    allows: 'run and change the models of the workspace',
    rotate: 'https://docs.baseten.co/',
  },
};
