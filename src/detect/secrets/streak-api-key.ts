// Streak keys: 32 letters and digits; the name is an ordinary word.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Streak API key',
  provider: 'Streak',
  severity: 'high',
  near: { words: ['streak'], value: /[A-Fa-f0-9]{32}|[A-Fa-f0-9]{30}/ },
  plausible: (match) => !isDigest(match),
  about: {
    allows: 'read and change the pipelines and mails of the user',
    rotate: 'https://streak.readme.io/docs/authentication',
  },
};
