// The Movie Database's v3 keys are 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'TMDB API key',
  provider: 'TMDB',
  severity: 'low',
  near: { words: ['tmdb', 'themoviedb', 'moviedb'], value: /[\da-f]{32}/ },
  about: {
    allows: 'look up films, and with a session rate them',
    rotate: 'https://developer.themoviedb.org/docs/getting-started',
  },
};
