// Pipedrive's tokens are 40 hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Pipedrive API token',
  provider: 'Pipedrive',
  severity: 'high',
  near: { words: ['pipedrive'], value: /[\da-zA-Z]{40}/ },
  about: {
    allows: 'read and change deals, people and files as the user',
    rotate: 'https://pipedrive.readme.io/docs/how-to-find-the-api-token',
  },
};
