// Private Packagist marks its tokens packagist_ and three letters for the kind; some carry more behind a hyphen.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Packagist API token',
  provider: 'Packagist',
  severity: 'high',
  literals: ['packagist_'],
  pattern: /packagist_[ao][a-z]{2}_[\da-f]{60,90}/,
  about: {
    allows: 'read the packages of the organization, and with write access change them',
    rotate: 'https://packagist.com/docs/api',
  },
};
