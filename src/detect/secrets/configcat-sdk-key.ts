// Ships with applications on purpose; it reads the settings of one environment.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'ConfigCat SDK key',
  provider: 'ConfigCat',
  severity: 'low',
  literals: ['configcat-sdk-1/', 'configcat-proxy/'],
  pattern: /configcat-(?:sdk-1|proxy)\/[\w-]{22}\/[\w-]{22}(?!-)/,
  about: {
    allows: 'read the feature flags of the environment',
    rotate: 'https://configcat.com/docs/advanced/sdk-keys/',
  },
};
