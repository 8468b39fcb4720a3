// About 43 letters and digits, used as the user of basic authentication.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Maxio (Chargify) API key',
  provider: 'Maxio',
  severity: 'critical',
  near: { words: ['chargify', 'maxio'], value: /[A-Za-z0-9]{40,45}/ },
  about: {
    allows: 'charge customers and read their data',
    rotate: 'https://docs.maxio.com/',
  },
};
