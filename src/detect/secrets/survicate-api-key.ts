// Survicate keys: 32 letters and digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Survicate API key',
  provider: 'Survicate',
  severity: 'high',
  near: { words: ['survicate'], value: /[A-Za-z0-9]{32}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'read the surveys of the workspace with their answers',
    rotate: 'https://developers.survicate.com/',
  },
};
