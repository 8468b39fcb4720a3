// Version, hash of the certificate of the swarm, and a secret, in base36.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Docker Swarm join token',
  provider: 'Docker',
  severity: 'critical',
  literals: ['SWMTKN-1-'],
  pattern: /SWMTKN-1-[a-z0-9]{48,52}-[a-z0-9]{24,26}/,
  inspect: ({ text }) => (/^SWMTKN-1-(?:49nj1c|3pu6hs|1h8aps)/.test(text) ? { example: 'of the documentation' } : {}),
  about: {
    allows: 'join the swarm as a node, as a manager with the token for those',
    rotate: 'https://docs.docker.com/reference/cli/docker/swarm/join-token/',
  },
};
