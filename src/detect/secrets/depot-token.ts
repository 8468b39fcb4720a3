// Tells in clear whether it belongs to an organization, a project or a user.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Depot token',
  provider: 'Depot',
  severity: 'high',
  literals: ['depot_org_', 'depot_project_', 'depot_user_'],
  pattern: /depot_(?:org|project|user)_[A-Za-z0-9]{40,80}/,
  about: {
    allows: 'build images in the projects granted',
    rotate: 'https://depot.dev/docs/cli/authentication',
  },
};
