// Privacy.com's keys are UUIDs; its name is an English word, so one of keys must follow at once.
import type { SecretRule } from './contract.ts';
import { followsId } from './lib/named-id.ts';

export const rule: SecretRule = {
  title: 'Privacy.com API key',
  provider: 'Privacy.com',
  severity: 'critical',
  near: { words: ['privacy key', 'privacy api', 'privacy token', 'privacy secret', 'privacy com'], value: /[\dA-Za-z]{8}-[\dA-Za-z]{4}-[\dA-Za-z]{4}-[\dA-Za-z]{4}-[\dA-Za-z]{12}/ },
  plausible: ({ before }) => !followsId(before),
  about: {
    allows: 'make virtual cards and read transactions',
    rotate: 'https://privacy.com/developer/docs',
  },
};
