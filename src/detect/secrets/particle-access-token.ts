// Particle's tokens are 40 hex digits behind the host of its API in most calls.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Particle access token',
  provider: 'Particle',
  severity: 'high',
  near: { words: ['particle io', 'particleio', 'particle access', 'particle token', 'particle api', 'particle auth'], value: /[\da-f]{40}/ },
  about: {
    allows: 'call functions of the account\'s devices and flash them',
    rotate: 'https://docs.particle.io/reference/cloud-apis/access-tokens/',
  },
};
