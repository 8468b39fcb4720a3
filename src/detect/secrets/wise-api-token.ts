// Wise (once TransferWise) tokens are UUIDs; the name alone is an ordinary word.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Wise API token',
  provider: 'Wise',
  severity: 'critical',
  near: { words: ['transferwise', 'wise api', 'wise token', 'wise access', 'wise sandbox'], value: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/ },
  about: {
    allows: 'read the balances of the account and prepare transfers',
    rotate: 'https://docs.wise.com/api-docs/features/authentication-access',
  },
};
