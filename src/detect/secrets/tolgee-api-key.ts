// Tolgee marks project keys tgpak_ and personal tokens tgpat_.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Tolgee API key',
  provider: 'Tolgee',
  severity: 'medium',
  literals: ['tgpak_', 'tgpat_'],
  pattern: /tgpa[kt]_[a-z0-9]{30,70}/,
  about: {
    allows: 'read and change translations',
    rotate: 'https://docs.tolgee.io/',
  },
};
