// Keys are UUIDs; headers say GenieKey.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Opsgenie API key',
  provider: 'Opsgenie',
  severity: 'high',
  near: { words: ['opsgenie', 'genie'], value: /[a-fA-F0-9]{8}(?:-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}/ },
  about: {
    allows: 'create, read and close alerts',
    rotate: 'https://support.atlassian.com/opsgenie/docs/api-key-management/',
  },
  verify: { url: 'https://api.opsgenie.com/v2/account', headers: { authorization: 'GenieKey {secret}' }, active: [200], inactive: [401], elsewhere: 'other regions of Opsgenie' },
};
