// Addresses of WeCom (WeChat Work) robots carry a UUID as key.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'WeCom group robot',
  provider: 'WeCom',
  severity: 'medium',
  literals: ['qyapi.weixin.qq.com/cgi-bin/webhook/'],
  pattern: /qyapi\.weixin\.qq\.com\/cgi-bin\/webhook\/\w{4,16}\?(?:type=\w{1,8}&)?key=(?<secret>[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12})/,
  glued: 'before',
  about: {
    allows: 'post messages into the group',
    rotate: 'https://developer.work.weixin.qq.com/document/path/91770',
  },
};
