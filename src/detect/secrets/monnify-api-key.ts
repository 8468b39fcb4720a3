// The environment and ten capitals and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Monnify API key',
  provider: 'Monnify',
  severity: 'critical',
  literals: ['MK_PROD_', 'MK_TEST_'],
  pattern: /MK_(?:PROD|TEST)_[A-Z0-9]{10,16}/,
  inspect: ({ secret }) => (secret.startsWith('MK_TEST_') ? { example: 'test mode' } : {}),
  about: {
    allows: 'take payments, together with the secret',
    rotate: 'https://developers.monnify.com/',
  },
};
