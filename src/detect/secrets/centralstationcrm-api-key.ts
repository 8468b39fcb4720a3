// 30 letters and digits beside the name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'CentralStationCRM API key',
  provider: 'CentralStationCRM',
  severity: 'high',
  near: { words: ['centralstationcrm', 'centralstation'], value: /[A-Za-z0-9]{30}/ },
  about: {
    allows: 'read and change the contacts of the account',
    rotate: 'https://api.centralstationcrm.net/',
  },
};
