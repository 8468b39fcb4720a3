// Keys of an environment: 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Novu secret key',
  provider: 'Novu',
  severity: 'high',
  near: { words: ['novu'], value: /[a-f0-9]{32}/ },
  about: {
    allows: 'send notifications to every subscriber',
    rotate: 'https://docs.novu.co/',
  },
};
