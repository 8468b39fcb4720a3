// Wise, once TransferWise, issues UUIDs as API tokens.
import type { SecretRule } from './contract.ts';
import { followsId } from './lib/named-id.ts';

export const rule: SecretRule = {
  title: 'Wise (TransferWise) API token',
  provider: 'Wise',
  severity: 'critical',
  near: { words: ['transferwise', 'wise api', 'wise token'], value: /[\dA-Fa-f]{8}-[\dA-Fa-f]{4}-[\dA-Fa-f]{4}-[\dA-Fa-f]{4}-[\dA-Fa-f]{12}/ },
  plausible: ({ before }) => !followsId(before),
  about: {
    allows: 'read balances and start transfers of the profile',
    rotate: 'https://docs.wise.com/',
  },
};
