// App passwords of Bitbucket: `ATBB`, 24 letters and digits, eight hexadecimal digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Bitbucket app password',
  provider: 'Bitbucket',
  severity: 'high',
  literals: ['ATBB'],
  pattern: /ATBB[A-Za-z0-9]{24}[A-F0-9]{8}/,
  about: {
    allows: 'read and change the repositories that the user sees',
    rotate: 'https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/',
  },
};
