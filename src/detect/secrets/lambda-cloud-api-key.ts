// secret_, the name of the key, an id and a random part.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Lambda Cloud API key',
  provider: 'Lambda',
  severity: 'critical',
  near: { words: ['lambda'], value: /secret_[a-z0-9_-]{1,40}_[a-f0-9]{32}\.[A-Za-z0-9]{32}/, bare: true },
  about: {
    allows: 'start and stop GPU instances at the expense of the account',
    rotate: 'https://docs.lambda.ai/public-cloud/cloud-api/',
  },
};
