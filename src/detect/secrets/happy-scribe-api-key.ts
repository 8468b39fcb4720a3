// Twenty-four letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Happy Scribe API key',
  provider: 'Happy Scribe',
  severity: 'high',
  near: { words: ['happyscribe', 'happy scribe'], value: /[A-Za-z0-9]{24,27}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read transcripts and order new ones',
    rotate: 'https://dev.happyscribe.com/',
  },
};
