// The id alone, also in signed requests.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Tencent Cloud secret ID',
  provider: 'Tencent Cloud',
  severity: 'low',
  literals: ['AKID'],
  pattern: /AKID[A-Za-z0-9]{32}/,
  about: {
    allows: 'name the key; its secret part stands elsewhere',
    rotate: 'https://cloud.tencent.com/document/product/598/40488',
  },
};
