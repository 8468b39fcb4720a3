// Wallarm tokens of nodes and users: base64 of 48 bytes.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Wallarm API token',
  provider: 'Wallarm',
  severity: 'high',
  near: { words: ['wallarm'], value: /[A-Za-z0-9+\/]{64}|[A-Za-z0-9+\/]{43}=/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'register nodes and read what was caught',
    rotate: 'https://docs.wallarm.com/user-guides/settings/api-tokens/',
  },
};
