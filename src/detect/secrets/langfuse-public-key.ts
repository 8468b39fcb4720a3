// The public half, meant for browsers.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Langfuse public key',
  provider: 'Langfuse',
  severity: 'low',
  literals: ['pk-lf-'],
  pattern: /pk-lf-[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}/,
  about: {
    allows: 'send traces and scores to the project',
    rotate: 'https://langfuse.com/docs/api-and-data-platform/features/public-api',
  },
};
