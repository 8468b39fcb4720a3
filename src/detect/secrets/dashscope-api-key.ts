// The usual `sk-` and 32 hex digits, for the models of Alibaba Cloud.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'DashScope API key',
  provider: 'Alibaba Cloud',
  severity: 'high',
  near: { words: ['dashscope', 'qwen', 'bailian'], value: /sk-[A-Fa-f0-9]{32}/ },
  about: {
    allows: 'run models at the cost of the account',
    rotate: 'https://www.alibabacloud.com/help/en/model-studio/get-api-key',
  },
};
