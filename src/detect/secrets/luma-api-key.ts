// luma- and one or two UUIDs.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Luma AI API key',
  provider: 'Luma',
  severity: 'high',
  literals: ['luma-'],
  pattern: /luma-[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}(?:-[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12})?/,
  about: {
    allows: 'make videos and images at the expense of the account',
    rotate: 'https://docs.lumalabs.ai/docs/api',
  },
};
