// Sixty-four hex digits; once HelloSign.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Dropbox Sign API key',
  provider: 'Dropbox Sign',
  severity: 'high',
  near: { words: ['hellosign', 'dropbox sign', 'dropboxsign'], value: /[a-f0-9]{64}|[A-Za-z0-9+\/]{60,72}={0,2}/ },
  about: {
    allows: 'send and read documents to sign',
    rotate: 'https://developers.hellosign.com/',
  },
};
