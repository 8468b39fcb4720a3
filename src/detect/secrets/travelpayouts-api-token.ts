// Travelpayouts' tokens are 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Travelpayouts API token',
  provider: 'Travelpayouts',
  severity: 'medium',
  near: { words: ['travelpayouts'], value: /[\da-f]{32}/ },
  about: {
    allows: 'read statistics and prices as the partner',
    rotate: 'https://support.travelpayouts.com/',
  },
};
