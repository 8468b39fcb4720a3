// Webex tokens: 64 characters, the place of issue and the UUID of the organization.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Webex access token',
  provider: 'Webex',
  severity: 'high',
  near: { words: ['webex', 'ciscospark', 'cisco spark', 'spark access'], value: /[A-Za-z0-9-]{60,66}_[A-Za-z0-9]{2,5}_[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/, bare: true },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read and write the messages of the bot or user',
    rotate: 'https://developer.webex.com/docs/getting-started',
  },
};
