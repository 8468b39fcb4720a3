// `SEC` and 64 hex digits, which sign what a robot writes.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'DingTalk robot secret',
  provider: 'DingTalk',
  severity: 'medium',
  near: { words: ['dingtalk', 'dingding', 'ding secret', 'ding robot'], value: /SEC[A-Fa-f0-9]{64}/, bare: true },
  about: {
    allows: 'sign messages to the group, together with the address',
    rotate: 'https://open.dingtalk.com/document/robots/custom-robot-access',
  },
};
