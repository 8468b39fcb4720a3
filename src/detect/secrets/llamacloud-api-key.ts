// llx- and 48 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'LlamaCloud API key',
  provider: 'LlamaIndex',
  severity: 'high',
  literals: ['llx-'],
  pattern: /llx-[A-Za-z0-9]{48}/,
  about: {
    allows: 'parse documents and read indexes',
    rotate: 'https://developers.llamaindex.ai/',
  },
  verify: { url: 'https://api.cloud.llamaindex.ai/api/v1/projects', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401], elsewhere: 'other regions of LlamaCloud' },
};
