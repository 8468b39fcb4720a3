// The address of a robot in a group, with 64 hex digits for a token.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'DingTalk robot webhook',
  provider: 'DingTalk',
  severity: 'medium',
  literals: ['oapi.dingtalk.com/robot/send'],
  pattern: /oapi\.dingtalk\.com\/robot\/send\?access_token=(?<secret>[A-Fa-f0-9]{64})/,
  about: {
    allows: 'write into the group',
    rotate: 'https://open.dingtalk.com/document/robots/custom-robot-access',
  },
};
