// Rollbar's project tokens are 32 hex digits, newer ones 128; those of the server may only post items.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Rollbar access token',
  provider: 'Rollbar',
  severity: 'medium',
  near: { words: ['rollbar'], value: /[\da-f]{32}|[\da-f]{128}/ },
  about: {
    allows: 'post items into the project, and with a read token read errors and what they captured',
    rotate: 'https://docs.rollbar.com/docs/access-tokens',
  },
};
