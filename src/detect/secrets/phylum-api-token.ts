// Phylum marks its tokens ph0_.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Phylum API token',
  provider: 'Phylum',
  severity: 'high',
  literals: ['ph0_'],
  pattern: /ph0_[\w-]{24,60}/,
  about: {
    allows: 'read the analyses of the account\'s projects',
    rotate: 'https://docs.phylum.io/',
  },
};
