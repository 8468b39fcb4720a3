// Replicate marks its tokens r8_ before 37 characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Replicate API token',
  provider: 'Replicate',
  severity: 'high',
  literals: ['r8_'],
  pattern: /r8_[A-Za-z0-9]{37,46}/,
  about: {
    allows: 'run models at the account\'s expense and read their outputs',
    rotate: 'https://replicate.com/docs/topics/security/api-tokens',
  },
  verify: { url: 'https://api.replicate.com/v1/account', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401] },
};
