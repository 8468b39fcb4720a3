// Ably keys: the application, the key, a colon, the secret part.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Ably API key',
  provider: 'Ably',
  severity: 'high',
  near: { words: ['ably'], value: /[A-Za-z0-9_-]{6,8}\.[A-Za-z0-9_-]{6,8}:[A-Za-z0-9_-]{16,50}/, bare: true },
  about: {
    allows: 'publish and subscribe on the channels of the application',
    rotate: 'https://ably.com/docs/auth',
  },
};
