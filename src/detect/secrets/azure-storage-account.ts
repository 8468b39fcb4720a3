// Host of an Azure storage account. No secret: it tells which resource a key belongs to.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Azure storage account',
  provider: 'Azure',
  severity: 'low',
  literals: ['.blob.core.windows.net', '.file.core.windows.net', '.queue.core.windows.net', '.table.core.windows.net', '.dfs.core.windows.net'],
  pattern: /[a-z0-9]{3,24}\.(?:blob|file|queue|table|dfs)\.core\.windows\.net/,
  before: 64,
  reach: 32,
  random: false,
  about: {
    allows: 'tell which resource is meant',
    rotate: 'https://learn.microsoft.com/en-us/azure/security/fundamentals/overview',
  },
};
