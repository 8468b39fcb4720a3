// The token of a project, which pages ship, and its secret are both 32 characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Mixpanel token or secret',
  provider: 'Mixpanel',
  severity: 'medium',
  near: { words: ['mixpanel'], value: /[a-fA-F0-9]{32}|[A-Za-z0-9]{32}/ },
  about: {
    allows: 'export the events of the project with the secret, write some with the token',
    rotate: 'https://developer.mixpanel.com/reference/project-secret',
  },
};
