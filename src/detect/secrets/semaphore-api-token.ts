// Semaphore tokens: 20 characters of today, 32 hex digits before. The name is a word of programming: it needs a second one.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Semaphore API token',
  provider: 'Semaphore',
  severity: 'high',
  near: { words: ['semaphore api', 'semaphore auth', 'semaphore token', 'semaphore key', 'semaphoreci', 'semaphore ci'], value: /[A-Fa-f0-9]{32}|[\w-]{20}/, bare: true },
  plausible: (match) => !isDigest(match) && (match.text.match(/\d/g)?.length ?? 0) > 1,
  about: {
    allows: 'start pipelines and read their secrets in the name of the user',
    rotate: 'https://docs.semaphoreci.com/reference/api',
  },
};
