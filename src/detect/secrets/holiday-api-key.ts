// A UUID.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Holiday API key',
  provider: 'Holiday API',
  severity: 'medium',
  near: { words: ['holidayapi', 'holiday api'], value: /[a-z0-9]{8}-[a-z0-9-]{26,27}/ },
  about: {
    allows: 'use up the quota of the account',
    rotate: 'https://holidayapi.com/docs',
  },
};
