// Keys of OAuth consumers at Bitbucket: 18 letters and digits (longer ones occur). They name the consumer.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Bitbucket consumer key',
  provider: 'Bitbucket',
  severity: 'low',
  literals: ['bitbucket'],
  pattern: /bitbucket[_.-]?(?:oauth[_.-]?)?(?:client|consumer)?[_.-]?(?:id|key)["']?\s{0,3}(?:=>|[:=])\s{0,3}["']?(?<secret>[A-Za-z0-9]{30}|[A-Za-z0-9]{18})/i,
  glued: 'before',
  about: {
    allows: 'tell which consumer is meant',
    rotate: 'https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/',
  },
};
