// sk_, the environment, and 62 characters of base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Liveblocks secret key',
  provider: 'Liveblocks',
  severity: 'high',
  literals: ['sk_prod_', 'sk_dev_'],
  pattern: /sk_(?:prod|dev)_[\w-]{60,70}/,
  about: {
    allows: 'read and change every room of the project',
    rotate: 'https://liveblocks.io/docs/authentication',
  },
};
