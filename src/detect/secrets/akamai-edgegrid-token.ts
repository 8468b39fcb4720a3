// Client and access tokens of EdgeGrid begin with `akab-`; a secret in base64 stands beside them.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Akamai EdgeGrid token',
  provider: 'Akamai',
  severity: 'high',
  literals: ['akab-'],
  pattern: /akab-[a-z0-9]{16}-[a-z0-9]{16}(?![.-])/,
  companions: [{ name: 'client secret', value: /[A-Za-z0-9+/]{43}=/, within: 240, secret: true }],
  about: {
    allows: 'change the configuration at Akamai that the client may, together with its secret',
    rotate: 'https://techdocs.akamai.com/developer/docs/rotate-credentials',
  },
};
