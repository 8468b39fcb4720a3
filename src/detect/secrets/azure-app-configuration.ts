// Connection strings of Azure App Configuration: host, id and secret in one text.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Azure App Configuration connection string',
  provider: 'Azure',
  severity: 'high',
  literals: ['.azconfig.io;Id='],
  pattern: /\.azconfig\.io;Id=[A-Za-z0-9+/:_-]{4,60};Secret=(?<secret>[A-Za-z0-9+/]{36,88}={0,2})/,
  glued: 'before',
  about: {
    allows: 'read, and with a read-write key change, the configuration and feature flags kept there',
    rotate: 'https://learn.microsoft.com/en-us/azure/azure-app-configuration/howto-disable-access-key-authentication',
  },
};
