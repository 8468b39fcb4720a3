// 128 characters base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Dynalist token',
  provider: 'Dynalist',
  severity: 'high',
  near: { words: ['dynalist'], value: /[\w-]{128}/ },
  about: {
    allows: 'read and change the documents of its owner',
    rotate: 'https://apidocs.dynalist.io/',
  },
};
