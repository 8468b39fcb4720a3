// Twenty-six hex digits, made to be public.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Ghost Content API key',
  provider: 'Ghost',
  severity: 'low',
  near: { words: ['ghost content', 'ghost api'], value: /[a-f0-9]{26}/ },
  about: {
    allows: 'read what is published anyway',
    rotate: 'https://docs.ghost.org/content-api/',
  },
};
