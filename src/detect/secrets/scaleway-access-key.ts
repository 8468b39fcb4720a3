// Scaleway access keys begin with SCW; they name the secret key that belongs to them.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Scaleway access key id',
  provider: 'Scaleway',
  severity: 'low',
  literals: ['SCW'],
  pattern: /SCW[A-Z0-9]{17}/,
  plausible: ({ text }) => /\d/.test(text),
  about: {
    allows: 'tell which key is meant',
    rotate: 'https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/',
  },
};
