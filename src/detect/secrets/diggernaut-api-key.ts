// 40 hex digits beside the name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Diggernaut API key',
  provider: 'Diggernaut',
  severity: 'medium',
  near: { words: ['diggernaut'], value: /[A-Za-z0-9]{40}/ },
  about: {
    allows: 'run scrapers and read what they found',
    rotate: 'https://www.diggernaut.com/dev/',
  },
};
