// live_ or test_ and 35 characters; publishable ones have pub_ between.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Lob API key',
  provider: 'Lob',
  severity: 'high',
  near: {
    words: ['lob api', 'lob secret', 'lob key', 'lob live', 'lob test', 'lob token', 'lob private'],
    value: /(?:live|test)_(?:pub_)?[a-z0-9]{28,40}|[A-Za-z0-9]{40}/,
  },
  inspect: ({ secret }) => (secret.startsWith('test_') ? { example: 'test mode' } : {}),
  about: {
    allows: 'send letters and read addresses',
    rotate: 'https://docs.lob.com/#tag/Authentication',
  },
};
