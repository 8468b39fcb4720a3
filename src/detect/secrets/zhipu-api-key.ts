// Zhipu (Z.ai) keys: an id of 32 hex digits, a dot and 16 letters and digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Zhipu AI API key',
  provider: 'Zhipu AI',
  severity: 'high',
  near: { words: ['zhipu', 'zhipuai', 'bigmodel', 'glm', 'zai', 'chatglm'], value: /[a-f0-9]{32}\.[A-Za-z0-9]{16}/, bare: true },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'use the models on the account',
    rotate: 'https://docs.bigmodel.cn/',
  },
};
