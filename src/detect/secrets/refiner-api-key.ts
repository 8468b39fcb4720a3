// Refiner's keys are UUIDs.
import type { SecretRule } from './contract.ts';
import { followsId } from './lib/named-id.ts';

export const rule: SecretRule = {
  title: 'Refiner API key',
  provider: 'Refiner',
  severity: 'medium',
  near: { words: ['refiner'], value: /[\dA-Fa-f]{8}-[\dA-Fa-f]{4}-[\dA-Fa-f]{4}-[\dA-Fa-f]{4}-[\dA-Fa-f]{12}/, bare: true },
  plausible: ({ before }) => !followsId(before),
  about: {
    allows: 'read and change survey answers and contacts',
    rotate: 'https://refiner.io/docs/api/',
  },
};
