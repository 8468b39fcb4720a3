// What openssl rand makes of 32 bytes: base64 or hex.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'NextAuth secret',
  provider: 'NextAuth.js',
  severity: 'high',
  near: { words: ['nextauth', 'authjs', 'auth secret'], value: /[A-Za-z0-9+\/]{43}=|[a-f0-9]{64}|[a-f0-9]{32}/ },
  about: {
    allows: 'forge sessions of any user',
    rotate: 'https://authjs.dev/reference/core#secret',
  },
};
