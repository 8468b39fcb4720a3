// An AWS key id alone: no secret by itself, but it names the account and says that a key was handled here.
import type { SecretRule } from './contract.ts';
import { accountOfAccessKey } from './lib/aws-account.ts';

export const rule: SecretRule = {
  title: 'AWS access key id',
  provider: 'AWS',
  severity: 'medium',
  literals: ['AKIA', 'ASIA', 'ABIA', 'ACCA', 'A3T0'],
  pattern: /A(?:(?:KIA|SIA|BIA|CCA)[A-Z2-7]{16}|3T0[A-Z0-9]{16})/,
  inspect: ({ secret }) => {
    const account = accountOfAccessKey(secret);
    return account === undefined ? {} : { facts: { account } };
  },
  about: {
    allows: 'tell which account the key belongs to and, with the secret access key, act in it',
    rotate: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html'],
  },
};
