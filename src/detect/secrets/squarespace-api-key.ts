// Squarespace keys are UUIDs.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Squarespace API key',
  provider: 'Squarespace',
  severity: 'high',
  near: { words: ['squarespace'], value: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/ },
  about: {
    allows: 'read and change the orders and stock of the site',
    rotate: 'https://developers.squarespace.com/commerce-apis/authentication-and-permissions',
  },
};
