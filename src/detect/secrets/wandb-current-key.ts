// Weights & Biases keys of today tell their version and are 86 characters long.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Weights & Biases API key (current form)',
  provider: 'Weights & Biases',
  severity: 'high',
  literals: ['wandb_v1_'],
  pattern: /wandb_v1_[A-Za-z0-9_]{60,100}/,
  about: {
    allows: 'read and change the runs, models and data of the user',
    rotate: 'https://docs.wandb.ai/support/find_api_key/',
  },
};
