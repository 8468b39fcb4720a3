// Twenty-nine capitals and digits, good for an hour.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'GitHub Actions runner registration token',
  provider: 'GitHub',
  severity: 'medium',
  literals: ['--token A'],
  pattern: /--token (?<secret>A[A-Z0-9]{28})/,
  about: {
    allows: 'register a runner of its own and be given jobs, for an hour',
    rotate: 'https://docs.github.com/en/actions/hosting-your-own-runners',
  },
};
