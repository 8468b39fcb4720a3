// Client secrets of the Adobe Developer Console: `p8e-` (or `s8e-`) and 32 characters of base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Adobe OAuth client secret',
  provider: 'Adobe',
  severity: 'high',
  literals: ['p8e-', 's8e-'],
  pattern: /[ps]8e-[\w-]{32}(?!-)/,
  about: {
    allows: 'get access tokens as the application, for whatever of Adobe it was given',
    rotate: 'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/implementation',
  },
};
