// Parseur's keys are the 40 hex digits that Django's token model makes.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Parseur API key',
  provider: 'Parseur',
  severity: 'high',
  near: { words: ['parseur'], value: /[\da-fA-F]{40}/, bare: true },
  about: {
    allows: 'read parsed documents and change mailboxes',
    rotate: 'https://developer.parseur.com/',
  },
};
