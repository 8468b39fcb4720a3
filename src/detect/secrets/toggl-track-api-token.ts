// Toggl's tokens are 32 hex digits, the user name of basic authentication.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Toggl Track API token',
  provider: 'Toggl Track',
  severity: 'medium',
  near: { words: ['toggl'], value: /[A-Za-z0-9]{32,34}/ },
  about: {
    allows: 'read and change times as the user',
    rotate: 'https://engineering.toggl.com/docs/',
  },
};
