// Salesloft keys begin with `ak_` or `v2_ak` and are hex.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Salesloft API key',
  provider: 'Salesloft',
  severity: 'high',
  near: { words: ['salesloft'], value: /(?:v2_)?ak_(?:\d{1,9}_)?[A-Fa-f0-9]{64}/, bare: true },
  about: {
    allows: 'read and change the people and cadences of the team',
    rotate: 'https://developers.salesloft.com/docs/platform/guides/authentication/',
  },
};
