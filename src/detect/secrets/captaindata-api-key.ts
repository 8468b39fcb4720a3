// 64 hex digits beside the number of a project.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Captain Data API key',
  provider: 'Captain Data',
  severity: 'high',
  near: { words: ['captaindata', 'captain data'], value: /[A-Fa-f0-9]{64}/ },
  about: {
    allows: 'run workflows and read what they collected',
    rotate: 'https://docs.captaindata.com/',
  },
};
