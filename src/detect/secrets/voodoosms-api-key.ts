// VoodooSMS keys: about 46 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'VoodooSMS API key',
  provider: 'VoodooSMS',
  severity: 'high',
  near: { words: ['voodoosms', 'voodoo sms'], value: /[A-Za-z0-9]{40,52}/ },
  about: {
    allows: 'send messages at the expense of the account',
    rotate: 'https://www.voodoosms.com/documents/',
  },
};
