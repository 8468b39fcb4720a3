// Airbrake keys: 32 characters for a project, 40 for a user.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Airbrake key',
  provider: 'Airbrake',
  severity: 'high',
  near: { words: ['airbrake'], value: /[A-Za-z0-9]{32}|[A-Za-z0-9]{40}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[a-z]/i.test(secret),
  about: {
    allows: 'read the errors of the account (user key) or report errors to the project (project key)',
    rotate: 'https://docs.airbrake.io/docs/devops-tools/api/',
  },
};
