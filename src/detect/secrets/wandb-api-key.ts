// Weights & Biases keys were 40 hex digits until 2025.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Weights & Biases API key',
  provider: 'Weights & Biases',
  severity: 'high',
  near: { words: ['wandb'], value: /[A-Fa-f0-9]{40}/, bare: true },
  plausible: (match) => !isDigest(match),
  about: {
    allows: 'read and change the runs, models and data of the user',
    rotate: 'https://docs.wandb.ai/support/find_api_key/',
  },
};
