// Access and refresh tokens and client secrets are 64 hex digits alike.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Coinbase OAuth token',
  provider: 'Coinbase',
  severity: 'high',
  near: { words: ['coinbase'], value: /[\w-]{64}/ },
  about: {
    allows: 'act for the user within the granted scopes',
    rotate: 'https://docs.cdp.coinbase.com/coinbase-app/oauth2-integration/overview',
  },
};
