// lsv2_, pt for a person or sk for a service, 32 hex digits and ten more.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'LangSmith API key',
  provider: 'LangSmith',
  severity: 'high',
  literals: ['lsv2_pt_', 'lsv2_sk_'],
  pattern: /lsv2_(?:pt|sk)_[a-f0-9]{32}_[a-f0-9]{10}/,
  about: {
    allows: 'read traces, prompts and data sets',
    rotate: 'https://docs.langchain.com/langsmith/create-account-api-key',
  },
};
