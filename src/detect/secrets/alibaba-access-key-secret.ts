// Secrets of Alibaba Cloud: 30 letters and digits, of both cases.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Alibaba Cloud access key secret',
  provider: 'Alibaba Cloud',
  severity: 'critical',
  near: { words: ['alibaba', 'aliyun', 'alicloud', 'alibabacloud', 'access key', 'accesskeysecret', 'ali oss', 'oss access', 'oss secret', 'oss key'], value: /[A-Za-z0-9]{30}/ },
  plausible: ({ secret, before, after }) => !/[+/]$/.test(before) && !/^[+/=]/.test(after) && /\d/.test(secret) && /[a-z]/.test(secret) && /[A-Z]/.test(secret),
  about: {
    allows: 'act in Alibaba Cloud as the user it belongs to, once the key id is known',
    rotate: 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair',
  },
};
