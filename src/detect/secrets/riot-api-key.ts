// Riot marks its keys RGAPI- before a UUID; development keys end after a day.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Riot Games API key',
  provider: 'Riot Games',
  severity: 'medium',
  literals: ['RGAPI-'],
  pattern: /RGAPI-[\dA-Fa-f]{8}-[\dA-Fa-f]{4}-[\dA-Fa-f]{4}-[\dA-Fa-f]{4}-[\dA-Fa-f]{12}/,
  about: {
    allows: 'query players and matches on the developer\'s rate limit',
    rotate: 'https://developer.riotgames.com/docs/portal',
  },
};
