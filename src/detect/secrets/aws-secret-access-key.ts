// AWS secret access keys are 40 characters of base64 without a mark; what is pure hexadecimal of that length is a digest.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'AWS secret access key',
  provider: 'AWS',
  severity: 'critical',
  near: { words: ['aws', 'amazon', 'amz', 's3', 'secret access', 'secretaccesskey', 'dynamodb', 'sqs', 'boto'], value: /[A-Za-z0-9+/]{40}/ },
  plausible: ({ secret, before, after }) =>
    !/^[a-f0-9]+$|^[A-F0-9]+$/.test(secret) && !/[+/]$/.test(before) && !/^[+/=]/.test(after) && /[A-Z]/.test(secret) && /[a-z]/.test(secret) && /\d|[+/]/.test(secret) && !/^[A-Za-z]+(?:\/[A-Za-z]+)+$/.test(secret),
  about: {
    allows: 'sign requests to AWS as the user or role the key belongs to, once the key id is known',
    rotate: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
  },
};
