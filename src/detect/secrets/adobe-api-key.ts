// Client ids of Adobe projects (the API key of its headers) are 32 hexadecimal digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Adobe API key',
  provider: 'Adobe',
  severity: 'medium',
  near: { words: ['adobe'], value: /[A-Fa-f0-9]{32}/ },
  about: {
    allows: 'call Adobe in the name of the project, together with a token or secret',
    rotate: 'https://developer.adobe.com/developer-console/docs/guides/credentials',
  },
};
