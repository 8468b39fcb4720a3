// The token of a job that may be started by its address.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Jenkins build trigger token',
  provider: 'Jenkins',
  severity: 'medium',
  literals: ['/build?token=', '/buildWithParameters?token='],
  pattern: /\/build(?:WithParameters)?\?token=(?<secret>[\w.~-]{8,64})/,
  glued: 'before',
  about: {
    allows: 'start builds of the job',
    rotate: 'https://www.jenkins.io/doc/book/using/remote-access-api/',
  },
};
