// `auth_` and 32 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Dash0 auth token',
  provider: 'Dash0',
  severity: 'high',
  near: { words: ['dash0'], value: /auth_[A-Za-z0-9]{32}/, bare: true },
  about: {
    allows: 'send telemetry, or query it',
    rotate: 'https://www.dash0.com/documentation/',
  },
};
