// Client secrets of apps in the Atlassian developer console: `ATOA` and a long base64url text.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Atlassian OAuth client secret',
  provider: 'Atlassian',
  severity: 'high',
  literals: ['ATOAxFf', 'ATOA'],
  pattern: /ATOA[\w-]{40,120}(?:={0,2}[A-F0-9]{8})?/,
  plausible: ({ secret }) => (secret.match(/\d/g) ?? []).length >= 4 && /[a-z]/.test(secret),
  about: {
    allows: 'pose as the application towards Atlassian',
    rotate: 'https://developer.atlassian.com/cloud/oauth/getting-started/managing-oauth-apps/',
  },
};
