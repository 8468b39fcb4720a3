// Rapyd marks secret keys rsk_ and access keys rak_.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Rapyd secret key',
  provider: 'Rapyd',
  severity: 'critical',
  literals: ['rsk_'],
  pattern: /rsk_(?:[\da-f]{96}|[\da-f]{32,128})/,
  about: {
    allows: 'collect, pay out and issue in the name of the business',
    rotate: 'https://docs.rapyd.net/',
  },
};
