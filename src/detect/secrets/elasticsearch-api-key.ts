// Base64 of id and key around a colon, checked by decoding.
import type { SecretRule } from './contract.ts';
import { decodeBase64 } from './lib/base64.ts';

export const rule: SecretRule = {
  title: 'Elasticsearch API key',
  provider: 'Elastic',
  severity: 'high',
  near: { words: ['elastic', 'elasticsearch', 'kibana', 'es api', 'es key', 'logstash', 'filebeat'], value: /[A-Za-z0-9+\/]{58}==/ },
  plausible: ({ secret }) => /^[\w-]{20}:[\w-]{22}$/.test(decodeBase64(secret) ?? ''),
  inspect: () => ({ structure: 'valid' }),
  about: {
    allows: 'read and write the indices the key reaches',
    rotate: 'https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys',
  },
};
