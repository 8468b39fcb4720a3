// Speechmatics keys: 32 letters and digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Speechmatics API key',
  provider: 'Speechmatics',
  severity: 'high',
  near: { words: ['speechmatics'], value: /[A-Za-z0-9]{32}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'transcribe on the account',
    rotate: 'https://docs.speechmatics.com/get-started/authentication',
  },
};
