// Fifteen or sixteen digits: no secret, but it tells where one may stand.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Facebook app id',
  provider: 'Facebook',
  severity: 'low',
  literals: ['facebook', 'fb_app', 'fb-app', 'fbapp'],
  pattern: /(?:facebook|fb)[_.-]?app(?:lication)?[_.-]?id[\"'\s:=>,]{1,6}(?<secret>\d{14,17})/i,
  about: {
    allows: 'tell which app it is; nothing without its secret',
    rotate: 'https://developers.facebook.com/docs/facebook-login/security/',
  },
};
