// mrp_ for personal tokens, mra_ for sessions, mro_ for applications.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Modrinth token',
  provider: 'Modrinth',
  severity: 'high',
  literals: ['mrp_', 'mra_', 'mro_'],
  pattern: /mr[pao]_[A-Za-z0-9]{60}/,
  about: {
    allows: 'publish versions of projects in the name of the user',
    rotate: 'https://docs.modrinth.com/',
  },
  verify: { url: 'https://api.modrinth.com/v2/user', headers: { authorization: '{secret}' }, active: [200], inactive: [401] },
};
