// Keys of before 2024: ls__ and 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'LangSmith API key, older form',
  provider: 'LangSmith',
  severity: 'high',
  literals: ['ls__'],
  pattern: /ls__[a-f0-9]{32}/,
  about: {
    allows: 'read traces, prompts and data sets',
    rotate: 'https://docs.langchain.com/langsmith/create-account-api-key',
  },
};
