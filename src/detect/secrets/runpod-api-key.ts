// RunPod marks its keys rpa_.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'RunPod API key',
  provider: 'RunPod',
  severity: 'high',
  literals: ['rpa_'],
  pattern: /rpa_[A-Za-z0-9]{40,50}/,
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Z]/.test(secret),
  about: {
    allows: 'start machines at the account\'s expense and reach their data',
    rotate: 'https://docs.runpod.io/get-started/api-keys',
  },
};
