// Refresh tokens and codes of Microsoft Entra ID: two parts, each opened by a version and the letter A, then many characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Microsoft Entra refresh token',
  provider: 'Azure',
  severity: 'critical',
  literals: ['.AgABAA', '.AQABAA'],
  pattern: /[01]\.A[\w-]{20,60}\.A[gQ]ABAA[\w-]{200,2500}/,
  before: 66,
  reach: 2600,
  about: {
    allows: 'get access tokens for the person who signed in, for weeks',
    rotate: 'https://learn.microsoft.com/en-us/entra/identity/users/users-revoke-access',
  },
};
