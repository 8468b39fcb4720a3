// Paperspace's keys are 30 hex digits, or since 2023 a longer form; the machines of a team hang on them.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Paperspace API key',
  provider: 'Paperspace',
  severity: 'high',
  near: { words: ['paperspace'], value: /[\da-f]{30}|[\da-f]{40}/ },
  about: {
    allows: 'start, stop and reach machines of the team at its expense',
    rotate: 'https://docs.digitalocean.com/products/paperspace/',
  },
};
