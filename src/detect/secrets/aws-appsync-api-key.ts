// AppSync API keys: `da2-` and 26 lower-case letters and digits. Often shipped in clients, yet whoever has one reads what the API gives.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'AWS AppSync API key',
  provider: 'AWS',
  severity: 'medium',
  literals: ['da2-'],
  pattern: /da2-[a-z0-9]{26}(?!-)/,
  about: {
    allows: 'call the GraphQL API that the key was made for',
    rotate: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html',
  },
};
