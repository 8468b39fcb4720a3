// Wit.ai tokens: 32 capital letters and digits of base32.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Wit.ai token',
  provider: 'Wit.ai',
  severity: 'high',
  near: { words: ['witai', 'wit ai', 'wit token', 'wit access', 'wit server', 'wit auth'], value: /[A-Z2-7]{32}/, bare: true },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'use and, with a server token, train the application',
    rotate: 'https://wit.ai/docs/http/',
  },
};
