// 64 bytes in base64: the private half of what signs a cache; the public half is 44 characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Cachix signing key',
  provider: 'Cachix',
  severity: 'high',
  near: { words: ['cachix'], value: /[A-Za-z0-9+\/]{86}==/ },
  about: {
    allows: 'sign packages that the users of the cache trust',
    rotate: 'https://docs.cachix.org/getting-started',
  },
};
