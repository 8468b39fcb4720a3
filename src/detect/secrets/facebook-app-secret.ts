// Thirty-two hex digits without a form of their own.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Facebook app secret',
  provider: 'Facebook',
  severity: 'critical',
  near: { words: ['facebook', 'fb app', 'fb api', 'fb secret', 'fb client', 'fb key', 'fbapp', 'fbapi', 'fbsecret', 'meta app', 'instagram', 'whatsapp'], value: /[a-f0-9]{32}/ },
  about: {
    allows: 'act as the app: make tokens, read its users and settings',
    rotate: 'https://developers.facebook.com/docs/facebook-login/security/',
  },
};
