// RocketReach's keys are hex with a letter k, or groups joined by hyphens.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'RocketReach API key',
  provider: 'RocketReach',
  severity: 'medium',
  near: { words: ['rocketreach', 'rocket reach'], value: /[\da-z]{32,40}|[\da-zA-Z-]{36,44}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'look up people on the account\'s quota',
    rotate: 'https://docs.rocketreach.co/',
  },
};
