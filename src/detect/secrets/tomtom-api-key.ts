// TomTom's keys are 32 letters and digits, often in public web pages.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'TomTom API key',
  provider: 'TomTom',
  severity: 'medium',
  near: { words: ['tomtom'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'use maps and routing on the account\'s quota',
    rotate: 'https://developer.tomtom.com/',
  },
};
