// Keys of Azure Functions in an address: `code=` behind a host of azurewebsites.net.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Azure function key',
  provider: 'Azure',
  severity: 'high',
  literals: ['.azurewebsites.net/api/'],
  pattern: /\.azurewebsites\.net\/api\/[\w/.{}%-]{1,100}\?(?:[\w.%=-]{1,60}&){0,3}code=(?<secret>(?:[A-Za-z0-9_/+-]|%2[BbFf]){36,60}(?:={1,2}|%3[Dd]){0,2})/,
  glued: 'before',
  about: {
    allows: 'call the function, or with the host key every function of the app',
    rotate: 'https://learn.microsoft.com/en-us/azure/azure-functions/function-keys-how-to',
  },
};
