// Vapi keys are UUIDs.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Vapi API key',
  provider: 'Vapi',
  severity: 'high',
  near: { words: ['vapi'], value: /[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}/ },
  about: {
    allows: 'make calls and change the assistants at the expense of the account',
    rotate: 'https://docs.vapi.ai/',
  },
};
