// Secrets: 43 or 44 letters and digits, beside a key that opens with API.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'LiveKit API secret',
  provider: 'LiveKit',
  severity: 'high',
  near: { words: ['livekit', 'live kit'], value: /[A-Za-z0-9]{43,46}/ },
  about: {
    allows: 'issue tokens for every room',
    rotate: 'https://docs.livekit.io/home/get-started/authentication/',
  },
};
