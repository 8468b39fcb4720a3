// JSON with the address of the service and a key, in base64.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Neptune API token',
  provider: 'Neptune',
  severity: 'high',
  literals: ['eyJhcGlfYWRkcmVzcyI6'],
  pattern: /eyJhcGlfYWRkcmVzcyI6[A-Za-z0-9+\/]{60,500}={0,2}/,
  reach: 600,
  about: {
    allows: 'read and write the runs of the workspace',
    rotate: 'https://docs.neptune.ai/',
  },
};
