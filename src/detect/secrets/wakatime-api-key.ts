// WakaTime keys: `waka_` and a UUID.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'WakaTime API key',
  provider: 'WakaTime',
  severity: 'high',
  literals: ['waka_'],
  pattern: /waka_[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
  about: {
    allows: 'read what the user worked on and when',
    rotate: 'https://wakatime.com/api-key',
  },
  verify: { url: 'https://api.wakatime.com/api/v1/users/current', headers: { authorization: 'Basic {secret:base64}' }, active: [200], inactive: [401] },
};
