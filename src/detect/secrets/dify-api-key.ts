// `app-` or `dataset-` and 24 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Dify API key',
  provider: 'Dify',
  severity: 'high',
  near: { words: ['dify'], value: /(?:app|dataset)-[A-Za-z0-9]{24}/ },
  about: {
    allows: 'run the application, or change the knowledge base',
    rotate: 'https://docs.dify.ai/',
  },
};
