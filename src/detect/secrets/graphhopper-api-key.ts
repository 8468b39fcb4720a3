// A UUID.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'GraphHopper API key',
  provider: 'GraphHopper',
  severity: 'medium',
  near: { words: ['graphhopper'], value: /[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12,14}/ },
  about: {
    allows: 'use up the quota of the account',
    rotate: 'https://docs.graphhopper.com/',
  },
};
