// A number, a hyphen and 64 characters; sent as a bearer token or to a method of the WebSocket API.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'TrueNAS API key',
  provider: 'TrueNAS',
  severity: 'critical',
  literals: ['auth.login_with_api_key', 'Bearer '],
  pattern: /(?:auth\.login_with_api_key["'\\]{1,2},\s{0,20}\\?["']params\\?["']\s{0,5}:\s{0,5}\[\s{0,20}\\?["']|Bearer )(?<secret>\d{1,5}-[A-Za-z0-9]{64})/,
  about: {
    allows: 'manage the storage server',
    rotate: 'https://www.truenas.com/docs/',
  },
};
