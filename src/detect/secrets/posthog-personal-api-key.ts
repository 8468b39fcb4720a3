// PostHog marks personal keys phx_, and feature-flag, OAuth and refresh tokens likewise.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'PostHog personal API key',
  provider: 'PostHog',
  severity: 'high',
  literals: ['phx_', 'phs_', 'pha_', 'phr_'],
  pattern: /ph[xsar]_[\w-]{40,60}/,
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Z]/.test(secret),
  about: {
    allows: 'read the product\'s events and people, and change flags where the scopes allow it',
    rotate: 'https://posthog.com/docs/api',
  },
  verify: { url: 'https://us.posthog.com/api/users/@me/', headers: { authorization: 'Bearer {secret}' }, active: [200, 403], inactive: [401], elsewhere: 'other regions and own installations of PostHog' },
};
