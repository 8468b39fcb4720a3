// Svix tokens end in the region: `.eu`, `.us`.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Svix API token',
  provider: 'Svix',
  severity: 'critical',
  literals: ['testsk_', 'sk_'],
  pattern: /(?:test)?sk_[A-Za-z0-9_-]{32}\.(?:us|eu|in|ca|au)/,
  inspect: ({ text }) => (text.startsWith('test') ? { example: 'test mode' } : {}),
  about: {
    allows: 'send events to the customers of the application and read what was sent',
    rotate: 'https://docs.svix.com/',
  },
};
