// The same token where a command line names the host of the API behind it.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Particle access token',
  provider: 'Particle',
  severity: 'high',
  literals: ['api.particle.io/'],
  pattern: /(?:Bearer |access_token=)(?<secret>[\da-f]{40})["']?[\s\\]{1,12}["']?https?:\/\/api\.particle\.io\//,
  before: 110,
  glued: 'after',
  about: {
    allows: 'call functions of the account\'s devices and flash them',
    rotate: 'https://docs.particle.io/reference/cloud-apis/access-tokens/',
  },
  instead: ['particle-access-token'],
};
