// Sysdig tokens are UUIDs.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Sysdig API token',
  provider: 'Sysdig',
  severity: 'high',
  near: { words: ['sysdig', 'sdc token', 'sds token'], value: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/ },
  about: {
    allows: 'read and change what the user sees in Sysdig',
    rotate: 'https://docs.sysdig.com/en/retrieve-the-sysdig-api-token',
  },
};
