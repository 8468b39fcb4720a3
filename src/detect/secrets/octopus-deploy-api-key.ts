// API- and 26 or more capitals and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Octopus Deploy API key',
  provider: 'Octopus Deploy',
  severity: 'high',
  literals: ['API-'],
  pattern: /API-[A-Z0-9]{25,40}/,
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Z]/.test(secret.slice(4)),
  about: {
    allows: 'deploy to every environment the user may',
    rotate: 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key',
  },
};
