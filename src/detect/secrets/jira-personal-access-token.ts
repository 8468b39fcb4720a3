// Tokens of self-hosted Atlassian products are base64 over a number, a colon and random bytes: 44 characters whose first is M, N or O.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Jira Data Center personal access token',
  provider: 'Jira',
  severity: 'high',
  near: { words: ['jira', 'confluence'], value: /[MNO][A-Za-z0-9+\/]{43}/ },
  plausible: ({ secret }) => /^[MNO][DTjz][A-Za-z0-9]/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret) && /\d/.test(secret),
  about: {
    allows: 'act in the self-hosted instance in the name of the user',
    rotate: 'https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html',
  },
};
