// The name of an organization is no secret; it tells where a token works.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Okta organization',
  provider: 'Okta',
  severity: 'low',
  literals: ['.okta.com', '.okta-emea.com', '.oktapreview.com'],
  pattern: /[a-zA-Z0-9][a-zA-Z0-9-]{2,62}\.okta(?:preview|-emea)?\.com/,
  before: 64,
  random: false,
  plausible: ({ secret }) => !/^(?:your|my|developer|example|www|help|support|login|trust|status|cdn|static|global|global-?cdn|ok\d+static|op\d+static|company\.|domain|org\.|subdomain|okta|devforum|sdk|toolkit|repo)/i.test(secret) || /^company-/.test(secret),
  about: {
    allows: 'tell which organization belongs to the credentials found beside it',
    rotate: 'https://developer.okta.com/docs/concepts/okta-organizations/',
  },
};
