// Squadcast refresh tokens: 80 hex digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Squadcast API token',
  provider: 'Squadcast',
  severity: 'high',
  near: { words: ['squadcast'], value: /[A-Fa-f0-9]{80}|[A-Fa-f0-9]{40}/ },
  plausible: (match) => !isDigest(match),
  about: {
    allows: 'read and change the incidents and schedules of the organization',
    rotate: 'https://support.squadcast.com/terraform-and-api-documentation/public-api-refresh-token',
  },
};
