// Runway's keys are key_ and 128 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Runway API key',
  provider: 'Runway',
  severity: 'high',
  literals: ['key_'],
  pattern: /key_[\da-f]{128}/,
  about: {
    allows: 'make videos at the organization\'s expense',
    rotate: 'https://docs.dev.runwayml.com/',
  },
};
