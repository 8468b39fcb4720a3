// Stitch tokens: 64 hex digits; import tokens are shorter.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Stitch access token',
  provider: 'Stitch',
  severity: 'high',
  near: { words: ['stitchdata', 'stitch data', 'stitch api', 'stitch import'], value: /[A-Fa-f0-9]{64}|[A-Za-z0-9]{35,38}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'change the integrations of the account and push data into its warehouse',
    rotate: 'https://www.stitchdata.com/docs/developers/stitch-connect/api',
  },
};
