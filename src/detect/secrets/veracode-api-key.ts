// Keys of Veracode: 128 hexadecimal digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Veracode API key',
  provider: 'Veracode',
  severity: 'high',
  near: { words: ['veracode'], value: /[a-f0-9]{128}/ },
  about: {
    allows: 'read and submit scans as the user',
    rotate: 'https://docs.veracode.com/r/c_api_credentials3',
  },
};
