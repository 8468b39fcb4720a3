// Access keys of a single collection, in links that share it.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Postman collection access key',
  provider: 'Postman',
  severity: 'medium',
  literals: ['PMAT-'],
  pattern: /PMAT-[A-Z0-9]{26}/,
  about: {
    allows: 'read the collection it belongs to',
    rotate: 'https://learning.postman.com/docs/collaborating-in-postman/sharing/',
  },
};
