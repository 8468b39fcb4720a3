// The name of a key of the developer platform: the ids of organization and key, without the private key.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Coinbase API key name',
  provider: 'Coinbase',
  severity: 'low',
  literals: ['/apiKeys/'],
  pattern: /organizations\/[a-f0-9]{8}-[a-f0-9-]{27}\/apiKeys\/[a-f0-9]{8}-[a-f0-9-]{27}/,
  before: 64,
  about: {
    allows: 'tell which key it is',
    rotate: 'https://docs.cdp.coinbase.com/get-started/authentication/cdp-api-keys',
  },
};
