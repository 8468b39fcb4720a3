// 60 letters and digits or a few more.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Clustdoc API key',
  provider: 'Clustdoc',
  severity: 'high',
  near: { words: ['clustdoc'], value: /[A-Za-z0-9]{58,66}/ },
  about: {
    allows: 'read the documents that clients handed in',
    rotate: 'https://developers.clustdoc.com/',
  },
};
