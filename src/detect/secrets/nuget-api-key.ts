// oy2 and 43 characters of base32, all lower case.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'NuGet API key',
  provider: 'NuGet',
  severity: 'critical',
  literals: ['oy2'],
  pattern: /oy2[a-z0-9]{43}/,
  plausible: ({ secret }) => /\d/.test(secret.slice(3)),
  about: {
    allows: 'publish packages of the account',
    rotate: 'https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package',
  },
  instead: ['nuget-other-api-key'],
};
