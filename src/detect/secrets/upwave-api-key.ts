// Upwave keys: 32 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Upwave API key',
  provider: 'Upwave',
  severity: 'high',
  near: { words: ['upwave'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'read and change boards and cards',
    rotate: 'https://upwavehq.github.io/api/',
  },
};
