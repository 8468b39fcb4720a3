// Client secrets: 32 hex digits; tokens are UUIDs.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'MuleSoft Anypoint secret',
  provider: 'MuleSoft',
  severity: 'high',
  near: { words: ['mulesoft'], value: /[a-fA-F0-9]{32}|[a-fA-F0-9]{8}(?:-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}/ },
  about: {
    allows: 'get tokens of the platform in the name of the application',
    rotate: 'https://docs.mulesoft.com/access-management/connected-apps-overview',
  },
};
