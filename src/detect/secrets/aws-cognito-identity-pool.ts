// Identity pools of Cognito give credentials to whoever asks, if they were set up so; the id is the region and a UUID.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Amazon Cognito identity pool',
  provider: 'AWS',
  severity: 'low',
  near: { words: ['identity pool', 'identitypoolid', 'cognito'], value: /[a-z]{2}-[a-z]{4,14}-\d:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/, bare: true },
  about: {
    allows: 'ask for temporary credentials where the pool gives them to unknown users',
    rotate: 'https://docs.aws.amazon.com/cognito/latest/developerguide/identity-pools.html',
  },
};
