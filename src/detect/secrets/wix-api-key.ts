// Wix keys: `IST.` before a JWT.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Wix API key',
  provider: 'Wix',
  severity: 'critical',
  literals: ['IST.eyJ'],
  pattern: /IST\.eyJ[\w-]{20,160}\.eyJ[\w-]{60,1200}\.[\w-]{80,500}/,
  reach: 2000,
  instead: ['jwt'],
  about: {
    allows: 'change the sites of the account and read their customers and orders',
    rotate: 'https://dev.wix.com/docs/go-headless/develop-your-project/admin-operations/create-and-manage-api-keys',
  },
};
