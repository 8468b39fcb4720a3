// Tavily marks its keys tvly-, newer ones with dev- or prod- behind it.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Tavily API key',
  provider: 'Tavily',
  severity: 'medium',
  literals: ['tvly-'],
  pattern: /tvly-(?:dev-|prod-)?[A-Za-z0-9]{32}(?:-?[A-Za-z0-9-]{0,32})?/,
  about: {
    allows: 'search on the account\'s quota',
    rotate: 'https://docs.tavily.com/',
  },
};
