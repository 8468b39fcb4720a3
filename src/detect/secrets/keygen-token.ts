// The kind of the bearer in four letters, 64 hex digits and the version of the scheme.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Keygen token',
  provider: 'Keygen',
  severity: 'high',
  near: { words: ['keygen'], value: /(?:admi|prod|activ|user|env|devl|sale|supp|read)-[a-f0-9]{64}v\d/, bare: true },
  about: {
    allows: 'issue, read and revoke licenses',
    rotate: 'https://keygen.sh/docs/api/tokens/',
  },
};
