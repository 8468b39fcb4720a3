// Scalr tokens are JWTs beside the name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Scalr API token',
  provider: 'Scalr',
  severity: 'critical',
  near: { words: ['scalr'], value: /eyJ[\w-]{20,120}\.eyJ[\w-]{40,500}\.[\w-]{40,100}/ },
  about: {
    allows: 'run plans and read state in the name of the user',
    rotate: 'https://docs.scalr.io/',
  },
  instead: ['jwt'],
};
