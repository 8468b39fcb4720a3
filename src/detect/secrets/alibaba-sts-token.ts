// Temporary key ids of Alibaba Cloud begin with `STS.`.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Alibaba Cloud temporary key id',
  provider: 'Alibaba Cloud',
  severity: 'medium',
  literals: ['STS.N'],
  pattern: /STS\.N[A-Za-z0-9]{18,32}/,
  about: {
    allows: 'act in Alibaba Cloud until it expires, together with its secret and token',
    rotate: 'https://www.alibabacloud.com/help/en/ram/product-overview/what-is-sts',
  },
};
