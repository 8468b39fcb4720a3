// WakaTime keys of the first form are UUIDs.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'WakaTime API key (older form)',
  provider: 'WakaTime',
  severity: 'high',
  near: { words: ['wakatime'], value: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/ },
  about: {
    allows: 'read what the user worked on and when',
    rotate: 'https://wakatime.com/api-key',
  },
};
