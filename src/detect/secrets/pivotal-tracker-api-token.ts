// Pivotal Tracker's tokens are 32 hex digits; forks of the service use them on.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Pivotal Tracker API token',
  provider: 'Pivotal Tracker',
  severity: 'high',
  near: { words: ['pivotal tracker', 'pivotaltracker', 'tracker token', 'trackertoken'], value: /[\da-f]{32}/ },
  about: {
    allows: 'read and change stories as the user',
    rotate: 'https://www.pivotaltracker.com/help/api',
  },
};
