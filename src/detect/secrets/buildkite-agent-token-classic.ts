// Agent tokens of Buildkite from before clusters: 50 hexadecimal digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Buildkite agent token (classic)',
  provider: 'Buildkite',
  severity: 'high',
  near: { words: ['buildkite'], value: /[a-f0-9]{50}|[a-f0-9]{40}/ },
  about: {
    allows: 'register agents and receive the jobs, with what they contain',
    rotate: 'https://buildkite.com/docs/agent/v3/tokens',
  },
};
