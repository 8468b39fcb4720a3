// Host of an Azure AI Search service. No secret: it tells which resource a key belongs to.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Azure AI Search endpoint',
  provider: 'Azure',
  severity: 'low',
  literals: ['.search.windows.net'],
  pattern: /[a-z0-9][a-z0-9-]{0,58}[a-z0-9]\.search\.windows\.net/,
  before: 64,
  reach: 32,
  random: false,
  about: {
    allows: 'tell which resource is meant',
    rotate: 'https://learn.microsoft.com/en-us/azure/security/fundamentals/overview',
  },
};
