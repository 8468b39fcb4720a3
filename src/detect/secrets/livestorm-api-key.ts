// Tokens are signed ones of three parts.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Livestorm API token',
  provider: 'Livestorm',
  severity: 'high',
  near: { words: ['livestorm'], value: /eyJ[\w-]{10,60}\.[\w-]{80,400}\.[\w-]{40,50}/ },
  about: {
    allows: 'read and change events and their participants',
    rotate: 'https://developers.livestorm.co/',
  },
  instead: ['jwt'],
};
