// Tokens of 1Password Connect are JWTs signed by ES256 beside the name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: '1Password Connect token',
  provider: '1Password',
  severity: 'critical',
  near: { words: ['op connect', '1password', 'onepassword'], value: /eyJ[\w-]{40,160}\.eyJ[\w-]{60,700}\.[\w-]{80,90}/ },
  about: {
    allows: 'read the vaults that the Connect server may',
    rotate: 'https://developer.1password.com/docs/connect/manage-connect/',
  },
  instead: ['jwt'],
};
