// Pipedream's keys are 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Pipedream API key',
  provider: 'Pipedream',
  severity: 'high',
  near: { words: ['pipedream'], value: /[\da-z]{32}/ },
  about: {
    allows: 'read and run workflows and their connected accounts',
    rotate: 'https://pipedream.com/docs/',
  },
};
