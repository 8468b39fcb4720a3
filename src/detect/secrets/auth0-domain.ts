// Domain of an Auth0 tenant. No secret: it tells where credentials belong.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Auth0 domain',
  provider: 'Auth0',
  severity: 'low',
  literals: ['.auth0.com'],
  pattern: /[a-z0-9][a-z0-9-]{2,62}(?:\.(?:us|eu|au|jp|uk|ca))?\.auth0\.com/,
  before: 66,
  random: false,
  plausible: ({ text }) => !/^(?:cdn|docs|manage|community|status|marketplace|support|www|your|samples|openid)\.|^(?:your|my)[-_]?(?:tenant|domain)|^tenant\./.test(text),
  about: {
    allows: 'tell which tenant is meant',
    rotate: 'https://auth0.com/docs/get-started/auth0-overview/create-tenants',
  },
};
