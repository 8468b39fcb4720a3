// Names itself and the environment.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Inngest signing key',
  provider: 'Inngest',
  severity: 'high',
  literals: ['signkey-'],
  pattern: /signkey-(?:prod|test|branch|staging)-[a-f0-9]{32,64}/,
  about: {
    allows: 'call the functions of the app as if it were Inngest',
    rotate: 'https://www.inngest.com/docs/platform/signing-keys',
  },
};
