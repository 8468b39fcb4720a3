// A UUID, a colon and 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'fal.ai API key',
  provider: 'fal.ai',
  severity: 'high',
  near: { words: ['fal key', 'fal api', 'fal credentials', 'falai', 'fal'], value: /[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}:[a-f0-9]{32}/, bare: true },
  about: {
    allows: 'run models at the expense of the account',
    rotate: 'https://docs.fal.ai/',
  },
};
