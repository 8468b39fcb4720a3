// Keys of the apilayer family, 32 characters; they only look up addresses.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'positionstack access key',
  provider: 'positionstack',
  severity: 'low',
  near: { words: ['positionstack', 'position stack'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'look up addresses on the account\'s quota',
    rotate: 'https://positionstack.com/documentation',
  },
};
