// Klipfolio keys: 40 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Klipfolio API key',
  provider: 'Klipfolio',
  severity: 'high',
  near: { words: ['klipfolio'], value: /[A-Za-z0-9]{40}/ },
  about: {
    allows: 'read dashboards and data sources',
    rotate: 'https://apidocs.klipfolio.com/',
  },
};
