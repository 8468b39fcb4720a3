// A UUID behind sk-lf-.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Langfuse secret key',
  provider: 'Langfuse',
  severity: 'high',
  literals: ['sk-lf-'],
  pattern: /sk-lf-[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}/,
  about: {
    allows: 'read and write traces of the project',
    rotate: 'https://langfuse.com/docs/api-and-data-platform/features/public-api',
  },
};
