// 64 hex digits, used as the user of basic authentication.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Dropbox Sign API key',
  provider: 'Dropbox',
  severity: 'high',
  near: { words: ['dropboxsign', 'dropbox sign', 'hellosign'], value: /[A-Fa-f0-9]{64}/ },
  about: {
    allows: 'send and read documents for signature',
    rotate: 'https://developers.hellosign.com/',
  },
};
