// The deployment in the clear, a bar, and the secret.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Convex deploy key',
  provider: 'Convex',
  severity: 'critical',
  near: { words: ['convex'], value: /(?:(?:prod|dev|preview|project):[a-z0-9:-]{3,80}\|)[A-Za-z0-9+\/=_-]{40,300}/, bare: true },
  about: {
    allows: 'deploy code to and read all data of the deployment',
    rotate: 'https://docs.convex.dev/cli/deploy-key-types',
  },
};
