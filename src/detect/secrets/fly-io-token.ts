// Old tokens begin with fo1_; newer ones are macaroons and long.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Fly.io access token',
  provider: 'Fly.io',
  severity: 'critical',
  literals: ['fo1_', 'fm1a_', 'fm1r_', 'fm2_'],
  pattern: /(?:fo1_[\w-]{43}|fm1[ar]_[A-Za-z0-9+\/]{80,900}={0,3}|fm2_[A-Za-z0-9+\/]{80,900}={0,3})/,
  reach: 1024,
  about: {
    allows: 'deploy and change apps of the organization',
    rotate: 'https://fly.io/docs/security/tokens/',
  },
};
