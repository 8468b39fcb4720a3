// The address of a custom bot ends in a UUID.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Lark or Feishu bot webhook',
  provider: 'Lark',
  severity: 'medium',
  literals: ['/open-apis/bot/'],
  pattern: /open\.(?:larksuite\.com|feishu\.cn)\/open-apis\/bot\/(?:v2\/)?hook\/(?<secret>[A-Za-z0-9-]{30,40})/,
  before: 32,
  about: {
    allows: 'post messages into the group',
    rotate: 'https://open.larksuite.com/document/',
  },
};
