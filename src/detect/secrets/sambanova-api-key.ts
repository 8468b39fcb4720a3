// SambaNova Cloud keys are UUIDs.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'SambaNova API key',
  provider: 'SambaNova',
  severity: 'high',
  near: { words: ['sambanova'], value: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/ },
  about: {
    allows: 'use the models on the account',
    rotate: 'https://docs.sambanova.ai/',
  },
};
