// Keys of apps are shipped with them; they only tell.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'LaunchDarkly mobile key',
  provider: 'LaunchDarkly',
  severity: 'low',
  literals: ['mob-'],
  pattern: /mob-[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}/,
  about: {
    allows: 'read the flags that apps may see',
    rotate: 'https://launchdarkly.com/docs/home/account/environment/keys',
  },
  instead: ['launchdarkly-api-token'],
};
