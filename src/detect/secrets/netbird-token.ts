// nbp_, thirty random characters and a checksum of six.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'NetBird access token',
  provider: 'NetBird',
  severity: 'critical',
  literals: ['nbp_'],
  pattern: /nbp_[A-Za-z0-9]{36}/,
  about: {
    allows: 'change the private network and who may enter it',
    rotate: 'https://docs.netbird.io/how-to/access-netbird-public-api',
  },
};
