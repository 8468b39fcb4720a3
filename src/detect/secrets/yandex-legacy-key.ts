// Keys of Yandex Translate, Dictionary and Predictor carry the time of issue between their parts.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Yandex API key (older form)',
  provider: 'Yandex',
  severity: 'medium',
  literals: ['trnsl.1.1.', 'dict.1.1.', 'pdct.1.1.'],
  pattern: /(?:trnsl|dict|pdct)\.1\.1\.\d{8}T\d{6}Z\.[A-Fa-f0-9]{16}\.[A-Fa-f0-9]{40}/,
  about: {
    allows: 'use the service on the account',
    rotate: 'https://yandex.cloud/en/docs/iam/operations/authentication/manage-api-keys',
  },
};
