// Chosen by the server: base64url of 32 bytes and more.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'FusionAuth API key',
  provider: 'FusionAuth',
  severity: 'critical',
  near: { words: ['fusionauth'], value: /[A-Za-z0-9_-]{43,64}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Z]/.test(secret),
  about: {
    allows: 'manage users and applications',
    rotate: 'https://fusionauth.io/docs/apis/authentication',
  },
};
