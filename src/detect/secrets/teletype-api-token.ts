// Teletype joins a UUID and more characters without a break.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Teletype API token',
  provider: 'Teletype',
  severity: 'medium',
  near: { words: ['teletype'], value: /[\dA-Za-z]{8}-[\dA-Za-z]{4}-[\dA-Za-z]{4}-[\dA-Za-z]{4}-[\dA-Za-z]{40,64}|[\w-]{64}/, bare: true },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read and answer conversations of the account',
    rotate: 'https://teletype.app/help/api/',
  },
};
