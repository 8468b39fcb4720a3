// Id and key in base64, 20 and 22 characters around a colon: decoding tells it from other headers.
import type { SecretRule } from './contract.ts';
import { decodeBase64 } from './lib/base64.ts';

export const rule: SecretRule = {
  title: 'Elasticsearch API key in a header',
  provider: 'Elastic',
  severity: 'high',
  literals: ['ApiKey '],
  pattern: /ApiKey (?<secret>[A-Za-z0-9+\/]{58}==)/,
  plausible: ({ secret }) => /^[\w-]{20}:[\w-]{22}$/.test(decodeBase64(secret) ?? ''),
  inspect: () => ({ structure: 'valid' }),
  instead: ['elasticsearch-api-key'],
  about: {
    allows: 'read and write the indices the key reaches',
    rotate: 'https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys',
  },
};
