// Pangea marks tokens by kind (pts_ service, ptk_ client, ptr_ and so on) before 32 base32 letters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Pangea service token',
  provider: 'Pangea',
  severity: 'high',
  literals: ['pts_', 'ptu_', 'pcl_'],
  pattern: /p(?:ts|tu|cl)_[a-z2-7]{32}/,
  about: {
    allows: 'call the services the token was made for: audit log, redaction, vault',
    rotate: 'https://pangea.cloud/docs',
  },
};
