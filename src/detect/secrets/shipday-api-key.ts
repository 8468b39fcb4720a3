// Shipday keys: a short first part and letters and digits, with dots between.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Shipday API key',
  provider: 'Shipday',
  severity: 'high',
  near: { words: ['shipday'], value: /[A-Za-z0-9.]{8,14}[A-Za-z0-9]{20,32}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read and change the deliveries and drivers of the account',
    rotate: 'https://docs.shipday.com/',
  },
};
