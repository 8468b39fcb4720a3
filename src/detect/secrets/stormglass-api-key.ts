// Storm Glass keys: two UUIDs with a hyphen between.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Storm Glass API key',
  provider: 'Storm Glass',
  severity: 'high',
  near: { words: ['stormglass', 'storm glass'], value: /[A-Fa-f0-9-]{72,90}/ },
  about: {
    allows: 'use the quota of the account',
    rotate: 'https://docs.stormglass.io/',
  },
};
