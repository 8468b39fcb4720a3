// Tatum's keys are t- and two parts of 24 hex digits; older ones UUIDs.
import type { SecretRule } from './contract.ts';
import { followsId } from './lib/named-id.ts';

export const rule: SecretRule = {
  title: 'Tatum API key',
  provider: 'Tatum',
  severity: 'high',
  near: { words: ['tatum'], value: /t-[\da-f]{24}-[\da-f]{24}|[\dA-Fa-f]{8}-[\dA-Fa-f]{4}-[\dA-Fa-f]{4}-[\dA-Fa-f]{4}-[\dA-Fa-f]{12}/ },
  plausible: ({ before }) => !followsId(before),
  about: {
    allows: 'use the blockchain nodes and virtual accounts of the customer',
    rotate: 'https://docs.tatum.io/',
  },
};
