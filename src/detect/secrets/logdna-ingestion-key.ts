// Ingestion keys: 32 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'LogDNA or Mezmo ingestion key',
  provider: 'Mezmo',
  severity: 'medium',
  near: { words: ['logdna', 'mezmo'], value: /[a-f0-9]{32}/ },
  about: {
    allows: 'write into the logs',
    rotate: 'https://docs.mezmo.com/',
  },
};
