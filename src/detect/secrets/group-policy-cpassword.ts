// Passwords in group policy preferences are encrypted with a key that Microsoft published.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Password in a group policy preference',
  provider: 'generic',
  severity: 'high',
  literals: ['cpassword='],
  pattern: /cpassword\s?=\s?"(?<secret>[A-Za-z0-9+\/]{11,256}={0,2})"/i,
  random: false,
  about: {
    allows: 'log in as the account that the policy sets, since the key of the encryption is public',
    rotate: 'https://support.microsoft.com/en-us/topic/ms14-025-vulnerability-in-group-policy-preferences-could-allow-elevation-of-privilege-may-13-2014-60734e15-af79-26ca-ea53-8cd617073c30',
  },
};
