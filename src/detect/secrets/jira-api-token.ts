// Atlassian API tokens of before 2023: 24 letters and digits, both cases (later ones have a prefix of their own).
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Jira API token',
  provider: 'Jira',
  severity: 'high',
  near: { words: ['jira'], value: /[A-Za-z0-9]{24}/ },
  plausible: ({ secret }) => /[A-Z]/.test(secret) && /[a-z]/.test(secret) && /\d/.test(secret),
  about: {
    allows: 'read and change issues in the name of the user',
    rotate: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
  },
};
