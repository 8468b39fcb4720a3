// Stytch secrets tell their mode and end in `=`: base64url of 26 bytes.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Stytch secret',
  provider: 'Stytch',
  severity: 'critical',
  literals: ['secret-live-', 'secret-test-'],
  pattern: /secret-(?:live|test)-[\w-]{35}=/,
  inspect: ({ text }) => (text.startsWith('secret-test') ? { example: 'test mode' } : {}),
  about: {
    allows: 'log in as any user of the project',
    rotate: 'https://stytch.com/docs/workspace-management/redirect-urls',
  },
};
