// The older form without a mark.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Together AI API key (hex)',
  provider: 'Together AI',
  severity: 'high',
  near: { words: ['together api', 'together key', 'togetherai', 'together ai', 'together token'], value: /[\da-f]{64}/ },
  about: {
    allows: 'run models at the account\'s expense',
    rotate: 'https://docs.together.ai/',
  },
};
