// Yandex Cloud API keys of service accounts begin with AQVN.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Yandex Cloud API key',
  provider: 'Yandex',
  severity: 'high',
  literals: ['AQVN'],
  pattern: /AQVN[\w-]{35,38}(?!-)/,
  about: {
    allows: 'use the services that the account may, such as speech and translation',
    rotate: 'https://yandex.cloud/en/docs/iam/operations/authentication/manage-api-keys',
  },
};
