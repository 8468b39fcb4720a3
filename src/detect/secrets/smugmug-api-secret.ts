// SmugMug keys have 32, secrets 64 letters and digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'SmugMug API secret',
  provider: 'SmugMug',
  severity: 'high',
  near: { words: ['smugmug'], value: /[A-Za-z0-9]{64}|[A-Za-z0-9]{32}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'obtain tokens in the name of the application',
    rotate: 'https://api.smugmug.com/api/v2/doc/',
  },
};
