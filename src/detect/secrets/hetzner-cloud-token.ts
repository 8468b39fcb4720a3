// Sixty-four letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Hetzner Cloud API token',
  provider: 'Hetzner',
  severity: 'critical',
  near: { words: ['hetzner', 'hcloud'], value: /[A-Za-z0-9]{64}/ },
  plausible: ({ secret }) => /[A-Z]/.test(secret) && /[g-z]/.test(secret),
  about: {
    allows: 'create and delete servers, networks and volumes of the project',
    rotate: 'https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/',
  },
};
