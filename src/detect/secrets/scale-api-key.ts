// Scale AI keys tell their mode before 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Scale AI API key',
  provider: 'Scale AI',
  severity: 'high',
  near: { words: ['scale api', 'scaleapi', 'scale ai', 'scaleai'], value: /(?:live|test)_[a-f0-9]{32}/, bare: true },
  about: {
    allows: 'create tasks on the account and read their data',
    rotate: 'https://docs.scale.com/',
  },
};
