// Four groups; access and secret key look alike.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'HTX (Huobi) access key',
  provider: 'HTX',
  severity: 'critical',
  near: { words: ['huobi', 'htx api', 'htx secret', 'htx access'], value: /[a-z0-9]{8,10}-[a-z0-9]{8,10}-[a-z0-9]{8,10}-[a-z0-9]{4,5}/, bare: true },
  about: {
    allows: 'trade in the account, with the secret beside it',
    rotate: 'https://www.htx.com/en-us/opend/',
  },
};
