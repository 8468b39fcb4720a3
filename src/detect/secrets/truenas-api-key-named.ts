// The same form in settings that name the server.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'TrueNAS API key (by name)',
  provider: 'TrueNAS',
  severity: 'critical',
  near: { words: ['truenas', 'freenas'], value: /\d{1,5}-[A-Za-z0-9]{64}/, bare: true },
  about: {
    allows: 'manage the storage server',
    rotate: 'https://www.truenas.com/docs/',
  },
  instead: ['truenas-api-key'],
};
