// The environment, the region, an id and a secret part.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Onfido API token',
  provider: 'Onfido',
  severity: 'critical',
  literals: ['api_live', 'api_sandbox'],
  pattern: /api_(?:live|sandbox)(?:_(?:us|ca|eu))?\.[\w-]{11}\.[\w-]{32}/,
  inspect: ({ secret }) => (secret.startsWith('api_sandbox') ? { example: 'test mode' } : {}),
  about: {
    allows: 'read identity documents and checks of applicants',
    rotate: 'https://documentation.onfido.com/api/latest/',
  },
};
