// Synapse writes the name of the user in base64, twenty letters and a checksum.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Matrix access token',
  provider: 'Matrix',
  severity: 'high',
  literals: ['syt_'],
  pattern: /syt_[A-Za-z0-9+\/]{2,120}={0,2}_[A-Za-z]{20}_[A-Za-z0-9]{6}/,
  about: {
    allows: 'read and write in the name of the user',
    rotate: 'https://spec.matrix.org/latest/client-server-api/',
  },
};
