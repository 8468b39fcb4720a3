// A JWT that names no provider, so the name must stand before.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Cachix auth token',
  provider: 'Cachix',
  severity: 'high',
  near: { words: ['cachix'], value: /eyJ[\w-]{10,80}\.eyJ[\w-]{20,300}\.[\w-]{20,90}/, bare: true },
  about: {
    allows: 'push to the binary caches granted',
    rotate: 'https://docs.cachix.org/getting-started',
  },
};
