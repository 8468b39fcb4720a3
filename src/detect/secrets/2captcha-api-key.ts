// 2Captcha keys: 32 hex digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: '2Captcha API key',
  provider: '2Captcha',
  severity: 'high',
  near: { words: ['2captcha', 'twocaptcha', 'rucaptcha'], value: /[A-Fa-f0-9]{32}/ },
  plausible: (match) => !isDigest(match),
  about: {
    allows: 'solve captchas on the balance of the account',
    rotate: 'https://2captcha.com/2captcha-api',
  },
};
