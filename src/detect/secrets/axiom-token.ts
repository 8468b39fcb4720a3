// Axiom tokens: `xaat-` of the API, `xapt-` personal, `xait-` for sending, with a UUID.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Axiom token',
  provider: 'Axiom',
  severity: 'high',
  literals: ['xaat-', 'xapt-', 'xait-'],
  pattern: /xa(?:at|pt|it)-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?!-)/,
  about: {
    allows: 'send and read the data of the organization',
    rotate: 'https://axiom.co/docs/reference/tokens',
  },
};
