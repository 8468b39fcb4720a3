// Tokens with which agents register at Buildkite: `bkct_` for a cluster, `bkaj_` for a job, `bkpt_` for a portal.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Buildkite agent token',
  provider: 'Buildkite',
  severity: 'high',
  literals: ['bkct_', 'bkaj_', 'bkpt_', 'bkpat_', 'bkps_'],
  pattern: /bk(?:ct|aj|pat|pt|ps)_[A-Za-z0-9_-]{30,900}(?![.-])/,
  reach: 1000,
  plausible: ({ secret }) => (secret.match(/\d/g) ?? []).length >= 3,
  about: {
    allows: 'register agents and receive the jobs, with what they contain',
    rotate: 'https://buildkite.com/docs/agent/v3/tokens',
  },
};
