// Kaggle tokens of 2025 and later open with KGAT_.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Kaggle API token',
  provider: 'Kaggle',
  severity: 'high',
  literals: ['KGAT_'],
  pattern: /KGAT_[a-fA-F0-9]{32}/,
  about: {
    allows: 'read private data sets and submit in the name of the user',
    rotate: 'https://www.kaggle.com/docs/api',
  },
};
