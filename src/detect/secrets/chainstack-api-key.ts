// Eight characters, a dot and 32 characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Chainstack API key',
  provider: 'Chainstack',
  severity: 'high',
  near: { words: ['chainstack'], value: /[A-Za-z0-9]{8}\.[A-Za-z0-9]{32}/ },
  about: {
    allows: 'create and delete nodes of the organization',
    rotate: 'https://docs.chainstack.com/reference/platform-api-getting-started',
  },
};
