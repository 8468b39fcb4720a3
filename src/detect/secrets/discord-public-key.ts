// Verifies interactions; public by nature.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Discord public key',
  provider: 'Discord',
  severity: 'low',
  near: { words: ['discord public', 'discord app', 'discord application'], value: /[A-Fa-f0-9]{64}/, bare: true },
  about: {
    allows: 'tell which application it is',
    rotate: 'https://docs.discord.com/developers/topics/oauth2',
  },
};
