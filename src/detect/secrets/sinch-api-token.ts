// Sinch tokens of the SMS API: 32 hex digits; secrets of applications are base64.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Sinch API token',
  provider: 'Sinch',
  severity: 'high',
  near: { words: ['sinch'], value: /[A-Fa-f0-9]{32}|[A-Za-z0-9+\/]{22}==/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'send messages on the account',
    rotate: 'https://developers.sinch.com/docs/sms/api-reference/authentication/',
  },
};
