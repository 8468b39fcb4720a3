// urlscan.io keys are UUIDs.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'urlscan.io API key',
  provider: 'urlscan.io',
  severity: 'high',
  near: { words: ['urlscan'], value: /[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}/ },
  about: {
    allows: 'submit scans and read private ones',
    rotate: 'https://urlscan.io/docs/api/',
  },
};
