// 30 hex digits, a length that little else has.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'DatoCMS API token',
  provider: 'DatoCMS',
  severity: 'high',
  near: { words: ['datocms', 'dato cms', 'dato api'], value: /[A-Fa-f0-9]{30}/ },
  about: {
    allows: 'read the content of the project, or change it with a token for that',
    rotate: 'https://www.datocms.com/docs/content-management-api/authentication',
  },
};
