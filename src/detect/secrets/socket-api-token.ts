// Socket tokens: `sktsec`, base64url and `_api`.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Socket API token',
  provider: 'Socket',
  severity: 'high',
  literals: ['sktsec_'],
  pattern: /sktsec_[\w-]{36,60}_api/,
  inspect: ({ text }) => (text.startsWith('sktsec_t_') ? { example: 'the public demonstration token' } : {}),
  about: {
    allows: 'read the scans of the organization',
    rotate: 'https://docs.socket.dev/docs/api-keys',
  },
};
