// lip_ for personal tokens, lio_ for those of apps.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Lichess access token',
  provider: 'Lichess',
  severity: 'medium',
  literals: ['lip_', 'lio_'],
  pattern: /li[po]_[A-Za-z0-9]{20,40}/,
  about: {
    allows: 'play and read games in the name of the user',
    rotate: 'https://lichess.org/account/oauth/token',
  },
  verify: { url: 'https://lichess.org/api/account', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401] },
};
