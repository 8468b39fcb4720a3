// 32 bytes in base64 behind a version.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Docker Swarm unlock key',
  provider: 'Docker',
  severity: 'high',
  literals: ['SWMKEY-1-'],
  pattern: /SWMKEY-1-[A-Za-z0-9+\/]{43}(?![+\/])/,
  inspect: ({ text }) => (/^SWMKEY-1-(?:fySn8T|7c37Cc|y6guTZ)/.test(text) ? { example: 'of the documentation' } : {}),
  about: {
    allows: 'unlock the managers and read the secrets of the swarm',
    rotate: 'https://docs.docker.com/engine/swarm/swarm_manager_locking/',
  },
};
