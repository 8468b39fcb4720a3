// An AWS key id with the secret access key beside it: together they sign requests. The account number is written inside of the id.
import type { SecretRule } from './contract.ts';
import { accountOfAccessKey } from './lib/aws-account.ts';

export const rule: SecretRule = {
  title: 'AWS access key',
  provider: 'AWS',
  severity: 'critical',
  literals: ['AKIA', 'ASIA', 'ABIA', 'ACCA'],
  pattern: /A(?:KIA|SIA|BIA|CCA)[A-Z2-7]{16}/,
  companions: [{ name: 'secret access key', value: /(?![0-9a-f]{40}|[A-Za-z]{40}|[a-z/]{40})[A-Za-z0-9+/]{40}/, within: 300, required: true, secret: true }],
  inspect: ({ secret }) => {
    const account = accountOfAccessKey(secret);
    return account === undefined ? {} : { facts: { account } };
  },
  instead: ['aws-access-key-id'],
  about: {
    allows: 'sign requests to AWS as the user or role the key belongs to, with all of its permissions',
    rotate: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html'],
  },
};
