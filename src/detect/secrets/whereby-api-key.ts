// Whereby keys are JWTs beside the name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Whereby API key',
  provider: 'Whereby',
  severity: 'high',
  near: { words: ['whereby'], value: /eyJ[\w-]{15,100}\.eyJ[\w-]{30,500}\.[\w-]{40,344}/ },
  instead: ['jwt'],
  about: {
    allows: 'create meetings in the name of the organization',
    rotate: 'https://docs.whereby.com/reference/whereby-rest-api-reference',
  },
};
