// API tokens of Atlassian from before 2023: 24 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Atlassian API token (classic)',
  provider: 'Atlassian',
  severity: 'high',
  near: { words: ['atlassian', 'jira', 'confluence'], value: /[A-Za-z0-9]{24}|[A-Za-z0-9]{20}/ },
  plausible: ({ secret }) => /[a-z]/i.test(secret) && (/\d/.test(secret) || /[A-Z][a-z].*[A-Z].*[a-z][A-Z]/.test(secret)) && !/[a-z]{8}/.test(secret.replace('abcdef', '')),
  about: {
    allows: 'read and change what the user sees in Jira and Confluence',
    rotate: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
  },
};
