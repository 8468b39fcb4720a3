// Key, secret and cloud name in one address, as the libraries read it.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Cloudinary URL',
  provider: 'Cloudinary',
  severity: 'high',
  literals: ['cloudinary://'],
  contains: '@',
  pattern: /cloudinary:\/\/\d{12,18}:(?<secret>[\w-]{27})@[\w.-]{2,60}/,
  about: {
    allows: 'upload, change and delete the media of the account',
    rotate: 'https://cloudinary.com/documentation/product_environment_settings',
  },
};
