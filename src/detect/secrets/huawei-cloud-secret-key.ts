// Forty letters and digits; the access key has twenty capitals.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Huawei Cloud secret access key',
  provider: 'Huawei Cloud',
  severity: 'critical',
  near: { words: ['huaweicloud', 'huawei cloud', 'hwcloud', 'hw secret', 'huawei', 'hwc', 'obs secret'], value: /[A-Za-z0-9]{40}/ },
  plausible: ({ secret }) => /[A-Z]/.test(secret) && /[g-z]/.test(secret),
  about: {
    allows: 'manage what the user may, with the access key',
    rotate: 'https://support.huaweicloud.com/intl/en-us/usermanual-iam/iam_02_0003.html',
  },
};
