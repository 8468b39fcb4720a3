// SoundCloud ids and secrets: 32 letters and digits each.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'SoundCloud client secret',
  provider: 'SoundCloud',
  severity: 'high',
  near: { words: ['soundcloud'], value: /[A-Za-z0-9]{32}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'obtain tokens in the name of the application',
    rotate: 'https://developers.soundcloud.com/docs/api/guide',
  },
};
