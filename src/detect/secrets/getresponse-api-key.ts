// Thirty-two characters; getResponse is a common name of methods, so a word for keys must follow at once.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'GetResponse API key',
  provider: 'GetResponse',
  severity: 'high',
  near: { words: ['getresponse api', 'getresponse key', 'getresponse token', 'getresponse secret'], value: /[a-z0-9]{32}/, bare: true },
  about: {
    allows: 'read contacts and send mail',
    rotate: 'https://apidocs.getresponse.com/',
  },
};
