// Credentials of Veracode in Europe: `vera01ei-` for the id, `vera01es-` for the key.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Veracode API credential',
  provider: 'Veracode',
  severity: 'high',
  literals: ['vera01es-', 'vera01ei-'],
  pattern: /vera01e[is]-[a-f0-9]{32,140}(?!-)/,
  about: {
    allows: 'read and submit scans as the user',
    rotate: 'https://docs.veracode.com/r/c_api_credentials3',
  },
};
