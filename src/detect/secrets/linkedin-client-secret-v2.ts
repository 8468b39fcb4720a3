// WPL_AP and a version, the secret and a checksum.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'LinkedIn client secret, form of 2024',
  provider: 'LinkedIn',
  severity: 'high',
  literals: ['WPL_AP'],
  pattern: /WPL_AP\d\.[A-Za-z0-9]{16}\.[A-Za-z0-9+\/]{6}={0,2}/,
  about: {
    allows: 'get tokens in the name of the application',
    rotate: 'https://learn.microsoft.com/en-us/linkedin/shared/authentication/client-credentials-flow',
  },
  instead: ['linkedin-client-secret'],
};
