// ShipEngine keys: 43 characters of base64, with TEST_ before those of the sandbox.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'ShipEngine API key',
  provider: 'ShipEngine',
  severity: 'high',
  near: { words: ['shipengine'], value: /[A-Za-z0-9+\/]{43}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'buy shipping labels on the account',
    rotate: 'https://www.shipengine.com/docs/auth/',
  },
};
