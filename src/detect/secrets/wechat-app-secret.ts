// WeChat secrets of applications: 32 hex digits; the ids beside them begin with `wx`.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'WeChat app secret',
  provider: 'WeChat',
  severity: 'high',
  near: { words: ['wechat', 'weixin', 'wxapp', 'wx app', 'wx secret'], value: /[A-Fa-f0-9]{32}/ },
  plausible: (match) => !isDigest(match),
  about: {
    allows: 'act as the application towards its users',
    rotate: 'https://developers.weixin.qq.com/doc/',
  },
};
