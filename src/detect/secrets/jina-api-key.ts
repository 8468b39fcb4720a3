// jina_, then 32 hex digits of the key id and a random part.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Jina AI API key',
  provider: 'Jina AI',
  severity: 'high',
  literals: ['jina_'],
  pattern: /jina_[A-Za-z0-9]{50,64}/,
  about: {
    allows: 'call embedding, reranking and reader models on the account',
    rotate: 'https://jina.ai/api-dashboard/',
  },
};
