// Project keys (phc_) stand in web pages and only write events.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'PostHog project key',
  provider: 'PostHog',
  severity: 'low',
  literals: ['phc_'],
  pattern: /phc_[A-Za-z0-9]{43,50}/,
  about: {
    allows: 'send events into the project, as every visitor of the page can',
    rotate: 'https://posthog.com/docs/api',
  },
};
