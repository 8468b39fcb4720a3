// Zilliz Cloud keys: hex digits, 80 to 120 long.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Zilliz Cloud API key',
  provider: 'Zilliz',
  severity: 'high',
  near: { words: ['zilliz'], value: /[A-Fa-f0-9]{64,128}/ },
  plausible: (match) => !isDigest(match),
  about: {
    allows: 'read and change the collections of the clusters',
    rotate: 'https://docs.zilliz.com/docs/manage-api-keys',
  },
};
