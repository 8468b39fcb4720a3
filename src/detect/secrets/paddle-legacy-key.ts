// Before 2025 Paddle's keys were 50 hex digits without a prefix.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Paddle vendor auth code or legacy API key',
  provider: 'Paddle',
  severity: 'critical',
  near: { words: ['paddle api', 'paddle auth', 'paddle key', 'paddle vendor', 'paddle secret', 'paddle token'], value: /[\dA-Fa-f]{50}/ },
  about: {
    allows: 'read customers and transactions and change subscriptions',
    rotate: 'https://developer.paddle.com/api-reference/about/api-keys',
  },
};
