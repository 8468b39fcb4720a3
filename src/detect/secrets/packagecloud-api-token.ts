// packagecloud's tokens are 48 hex digits, also as the user name of repository URLs.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'packagecloud API token',
  provider: 'packagecloud',
  severity: 'high',
  near: { words: ['packagecloud', 'package cloud'], value: /[\dA-Fa-f]{48}/ },
  about: {
    allows: 'read, publish and yank packages of the account',
    rotate: 'https://packagecloud.io/docs',
  },
};
