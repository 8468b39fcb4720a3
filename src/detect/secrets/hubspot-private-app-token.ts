// Says the data center; a UUID behind.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'HubSpot private app token',
  provider: 'HubSpot',
  severity: 'high',
  literals: ['pat-na', 'pat-eu', 'pat-ap'],
  pattern: /pat-(?:na|eu|ap)\d{1,2}-[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}/,
  about: {
    allows: 'read and change the CRM within the scopes of the app',
    rotate: 'https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview',
  },
  verify: { url: 'https://api.hubapi.com/account-info/v3/details', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401] },
};
