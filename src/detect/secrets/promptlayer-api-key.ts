// PromptLayer marks its keys pl_ before 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'PromptLayer API key',
  provider: 'PromptLayer',
  severity: 'medium',
  near: { words: ['promptlayer', 'prompt layer'], value: /pl_[\da-f]{32}/ },
  about: {
    allows: 'read prompts and logged requests',
    rotate: 'https://docs.promptlayer.com/',
  },
};
