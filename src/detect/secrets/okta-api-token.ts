// 00 and forty characters of base64url; in headers behind SSWS.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Okta API token',
  provider: 'Okta',
  severity: 'critical',
  near: { words: ['okta', 'ssws'], value: /00[\w-]{40}/, bare: true },
  plausible: ({ after }) => !after.startsWith('-'),
  about: {
    allows: 'administer the organization with the rights of the user',
    rotate: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
  },
};
