// Host of an Azure OpenAI service. No secret: it tells which resource a key belongs to.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Azure OpenAI endpoint',
  provider: 'Azure',
  severity: 'low',
  literals: ['.openai.azure.com'],
  pattern: /[a-z0-9][a-z0-9-]{1,60}[a-z0-9]\.openai\.azure\.com/,
  before: 64,
  reach: 32,
  random: false,
  about: {
    allows: 'tell which resource is meant',
    rotate: 'https://learn.microsoft.com/en-us/azure/security/fundamentals/overview',
  },
};
