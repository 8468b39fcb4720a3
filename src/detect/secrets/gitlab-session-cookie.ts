// A cookie from a browser, in a recorded request.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'GitLab session cookie',
  provider: 'GitLab',
  severity: 'high',
  literals: ['_gitlab_session='],
  pattern: /_gitlab_session=(?<secret>[a-f0-9]{32})/,
  about: {
    allows: 'act as the user who is logged in',
    rotate: 'https://docs.gitlab.com/security/tokens/',
  },
};
