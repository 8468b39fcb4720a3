// sk_, two numbers and hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Ticket Tailor API key',
  provider: 'Ticket Tailor',
  severity: 'high',
  literals: ['sk_'],
  pattern: /sk_\d{2,7}_\d{2,8}_[\da-f]{32,40}/,
  about: {
    allows: 'read and change events and orders of the box office',
    rotate: 'https://developers.tickettailor.com/',
  },
};
