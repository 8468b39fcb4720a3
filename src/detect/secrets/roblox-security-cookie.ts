// The cookie opens with a warning not to share it.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Roblox session cookie',
  provider: 'Roblox',
  severity: 'critical',
  literals: ['_|WARNING:-DO-NOT-SHARE-THIS.'],
  pattern: /_\|WARNING:-DO-NOT-SHARE-THIS\.--[A-Za-z.,-]{60,160}\|_(?<secret>[\w.-]{100,1800})/,
  reach: 2100,
  about: {
    allows: 'be signed in as the user: spend, trade and change the account',
    rotate: 'https://en.help.roblox.com/hc/en-us/articles/203313380',
  },
};
