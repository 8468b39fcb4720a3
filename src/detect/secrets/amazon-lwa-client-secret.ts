// Client secrets of Login with Amazon carry a versioned beginning and 64 hexadecimal digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Login with Amazon client secret',
  provider: 'Amazon',
  severity: 'high',
  literals: ['amzn1.oa2-cs.v1.'],
  pattern: /amzn1\.oa2-cs\.v1\.[0-9a-f]{64}/,
  about: {
    allows: 'pose as the application towards Amazon and exchange authorizations of its users and sellers',
    rotate: 'https://developer-docs.amazon.com/sp-api/docs/rotating-your-application-client-secrets',
  },
};
