// BitBar keys: 32 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'BitBar API key',
  provider: 'SmartBear',
  severity: 'high',
  near: { words: ['bitbar'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'run tests on the devices of the account',
    rotate: 'https://support.smartbear.com/bitbar/docs/',
  },
};
