// QuickNode puts the token of an endpoint into its path: 40 hex digits behind a made-up host.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'QuickNode endpoint URL',
  provider: 'QuickNode',
  severity: 'medium',
  literals: ['.quiknode.pro/'],
  pattern: /[a-z\d-]{6,60}(?:\.[a-z\d-]{3,40})?\.quiknode\.pro\/(?<secret>[\da-f]{40})/,
  before: 110,
  about: {
    allows: 'use the node at the account\'s expense',
    rotate: 'https://www.quicknode.com/docs',
  },
};
