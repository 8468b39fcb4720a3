// The client of Weights & Biases writes its key into .netrc.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Weights & Biases login in .netrc',
  provider: 'Weights & Biases',
  severity: 'high',
  literals: ['api.wandb.ai'],
  pattern: /api\.wandb\.ai\s{1,6}login\s{1,6}\w{1,24}\s{1,6}password\s{1,6}(?<secret>[A-Za-z0-9_]{40,100})/,
  about: {
    allows: 'read and change the runs, models and data of the user',
    rotate: 'https://docs.wandb.ai/support/find_api_key/',
  },
};
