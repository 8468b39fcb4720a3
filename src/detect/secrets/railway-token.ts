// Railway's tokens of projects and accounts are UUIDs.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Railway token',
  provider: 'Railway',
  severity: 'critical',
  near: { words: ['railway token', 'railway api', 'railway access', 'railway project'], value: /[\dA-Fa-f]{8}-[\dA-Fa-f]{4}-[\dA-Fa-f]{4}-[\dA-Fa-f]{4}-[\dA-Fa-f]{12}/ },
  plausible: ({ before }) => /token|api.?key/i.test(before.slice(-60)),
  about: {
    allows: 'deploy and read the variables of the project or account',
    rotate: 'https://docs.railway.com/reference/public-api',
  },
};
