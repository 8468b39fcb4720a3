// Base64 of numbers and a random value, about 35 characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'CraftMyPDF API key',
  provider: 'CraftMyPDF',
  severity: 'high',
  near: { words: ['craftmypdf'], value: /[A-Za-z0-9]{32,40}={0,2}/ },
  about: {
    allows: 'make documents at the cost of the account',
    rotate: 'https://craftmypdf.com/docs/index.html',
  },
};
