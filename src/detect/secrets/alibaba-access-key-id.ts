// Key ids of Alibaba Cloud begin with LTAI; the secret of 30 characters stands near.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Alibaba Cloud access key',
  provider: 'Alibaba Cloud',
  severity: 'high',
  literals: ['LTAI'],
  pattern: /LTAI[A-Za-z0-9]{12,26}/,
  companions: [{ name: 'access key secret', value: /(?![a-f0-9]{30}|[A-Za-z]{30})[A-Za-z0-9]{30}/, within: 200, secret: true }],
  about: {
    allows: 'act in Alibaba Cloud as the user it belongs to, together with its secret',
    rotate: 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair',
  },
};
