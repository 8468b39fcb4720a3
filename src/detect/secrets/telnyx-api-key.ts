// Telnyx's v2 keys begin with KEY0; a name must stand near for other forms.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Telnyx API key',
  provider: 'Telnyx',
  severity: 'high',
  literals: ['KEY0'],
  pattern: /KEY0[\dA-F]{31,33}_[A-Za-z0-9]{20,24}/,
  about: {
    allows: 'call and text at the account\'s expense and change its numbers',
    rotate: 'https://developers.telnyx.com/',
  },
  verify: { url: 'https://api.telnyx.com/v2/balance', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401] },
};
