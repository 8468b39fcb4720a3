// A JWT; the name must stand before.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'DevRev token',
  provider: 'DevRev',
  severity: 'high',
  near: { words: ['devrev'], value: /eyJ[\w-]{10,200}\.eyJ[\w-]{20,280}\.[\w-]{20,360}/, bare: true },
  about: {
    allows: 'act as the user in the organization',
    rotate: 'https://developer.devrev.ai/',
  },
};
