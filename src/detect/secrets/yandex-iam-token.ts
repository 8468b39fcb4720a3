// IAM tokens of Yandex Cloud: version, payload and signature in base64url; good for twelve hours.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Yandex Cloud IAM token',
  provider: 'Yandex',
  severity: 'high',
  literals: ['t1.9eu'],
  pattern: /t1\.9eu[\w-]{40,500}={0,2}\.[\w-]{80,90}={0,2}/,
  reach: 640,
  about: {
    allows: 'act as the account in Yandex Cloud until the token runs out',
    rotate: 'https://yandex.cloud/en/docs/iam/concepts/authorization/iam-token',
  },
};
