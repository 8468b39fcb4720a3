// Persona's keys name the environment and end in a UUID.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Persona API key',
  provider: 'Persona',
  severity: 'critical',
  literals: ['persona_production_', 'persona_sandbox_'],
  pattern: /persona_(?<mode>production|sandbox)_[\w-]{0,40}[\dA-Fa-f]{8}-[\dA-Fa-f]{4}-[\dA-Fa-f]{4}-[\dA-Fa-f]{4}-[\dA-Fa-f]{12}/,
  inspect: ({ groups }) => (groups['mode'] === 'production' ? {} : { example: 'test mode' }),
  about: {
    allows: 'read identity documents and decide on verifications',
    rotate: 'https://docs.withpersona.com/docs/api-keys',
  },
};
