// About seventy letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'GitGuardian API key',
  provider: 'GitGuardian',
  severity: 'critical',
  near: { words: ['gitguardian'], value: /[A-Za-z0-9]{64,75}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read incidents of the workspace and the secrets in them',
    rotate: 'https://docs.gitguardian.com/api-docs/authentication',
  },
};
