// NNSXS, an id in base32 and a secret in base32, joined by dots.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'The Things Stack API key',
  provider: 'The Things Network',
  severity: 'high',
  literals: ['NNSXS.'],
  pattern: /NNSXS\.[A-Z0-9]{39}\.[A-Z0-9]{52}/,
  about: {
    allows: 'use the rights of the key: read uplinks, send downlinks, change devices',
    rotate: 'https://www.thethingsindustries.com/docs/concepts/features/access-control/',
  },
};
