// Sourcegraph tokens: `sgp`, since 2023 with an id of the instance before the 40 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Sourcegraph access token',
  provider: 'Sourcegraph',
  severity: 'high',
  literals: ['sgp_'],
  pattern: /sgp_(?:[A-Fa-f0-9]{16}_|local_)?(?:local_)?[A-Fa-f0-9]{40}/,
  about: {
    allows: 'search and read all code that the user sees',
    rotate: 'https://sourcegraph.com/docs/cli/how-tos/creating-an-access-token',
  },
};
