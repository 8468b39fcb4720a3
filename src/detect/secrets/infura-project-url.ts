// The key stands in the URL of the endpoint.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Infura endpoint with its key',
  provider: 'Infura',
  severity: 'medium',
  literals: ['infura.io/v3/', 'infura.io/ws/v3/'],
  pattern: /infura\.io\/(?:ws\/)?v3\/(?<secret>[a-f0-9]{32})/,
  instead: ['infura-api-key'],
  about: {
    allows: 'use up the quota of the account',
    rotate: 'https://docs.metamask.io/services/',
  },
};
