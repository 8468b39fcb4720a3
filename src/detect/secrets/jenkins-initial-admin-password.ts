// Jenkins prints the password of its first administrator into its log.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Jenkins initial admin password',
  provider: 'Jenkins',
  severity: 'critical',
  literals: ['use the following password to proceed to installation'],
  pattern: /use the following password to proceed to installation:?\s{1,40}(?<secret>[a-f0-9]{32})/,
  about: {
    allows: 'administer the Jenkins instance until its setup is finished',
    rotate: 'https://www.jenkins.io/doc/book/installing/',
  },
};
