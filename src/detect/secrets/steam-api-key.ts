// Steam Web API keys: 32 hex digits, in capital letters.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Steam Web API key',
  provider: 'Steam',
  severity: 'high',
  near: { words: ['steam api', 'steam web', 'steam key', 'steam webapi', 'steamapi', 'steamwebapi'], value: /[A-Fa-f0-9]{32}/ },
  plausible: (match) => !isDigest(match),
  about: {
    allows: 'use the Steam Web API as the publisher or player',
    rotate: 'https://steamcommunity.com/dev/apikey',
  },
};
