// A fixed number and twenty characters; out of use since GitLab 18 but still about.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'GitLab runner registration token',
  provider: 'GitLab',
  severity: 'high',
  literals: ['GR1348941', 'glrtr-'],
  pattern: /(?:GR1348941[\w-]{20}|glrtr-[\w-]{20,27})(?![\w-])/,
  about: {
    allows: 'register runners of its own, which are given jobs and their variables',
    rotate: 'https://docs.gitlab.com/runner/',
  },
};
