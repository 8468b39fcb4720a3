// Thirty-two hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'FedEx API secret key',
  provider: 'FedEx',
  severity: 'high',
  near: { words: ['fedex'], value: /[a-f0-9]{32}/ },
  about: {
    allows: 'book and track shipments, with the API key',
    rotate: 'https://developer.fedex.com/',
  },
};
