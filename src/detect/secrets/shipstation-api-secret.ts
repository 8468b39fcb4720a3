// ShipStation keys and secrets: 32 hex digits each.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'ShipStation API secret',
  provider: 'ShipStation',
  severity: 'high',
  near: { words: ['shipstation'], value: /[A-Fa-f0-9]{32}/ },
  plausible: (match) => !isDigest(match),
  about: {
    allows: 'read and change the orders of the account',
    rotate: 'https://www.shipstation.com/docs/api/requirements/',
  },
};
