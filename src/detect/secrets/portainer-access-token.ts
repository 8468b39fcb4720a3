// Portainer marks access tokens ptr_ before 44 characters of base64.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Portainer access token',
  provider: 'Portainer',
  severity: 'critical',
  literals: ['ptr_'],
  pattern: /ptr_[A-Za-z0-9+/]{43}=?/,
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret),
  about: {
    allows: 'run containers on the environments of the server, as the user',
    rotate: 'https://docs.portainer.io/api/access',
  },
};
