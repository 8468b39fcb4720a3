// Keys of Baidu Cloud: `bce-v3/ALTAK-`, an id, 40 hexadecimal digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Baidu Cloud API key',
  provider: 'Baidu',
  severity: 'high',
  literals: ['bce-v3/ALTAK-'],
  pattern: /bce-v3\/ALTAK-[A-Za-z0-9]{18,26}\/[a-f0-9]{40}/,
  about: {
    allows: 'run models and use the cloud at the expense of the account',
    rotate: 'https://cloud.baidu.com/doc/IAM/index.html',
  },
};
