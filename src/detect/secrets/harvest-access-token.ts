// The number of the user, .pt. and 86 characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Harvest personal access token',
  provider: 'Harvest',
  severity: 'high',
  literals: ['.pt.'],
  pattern: /\d{5,9}\.pt\.[\w-]{70,100}(?![\w-])/,
  before: 9,
  about: {
    allows: 'read and change time entries and invoices',
    rotate: 'https://help.getharvest.com/api-v2/authentication-api/authentication/authentication/',
  },
};
