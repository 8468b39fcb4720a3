// Voyage AI keys: `pa-` and 43 characters of base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Voyage AI API key',
  provider: 'Voyage AI',
  severity: 'high',
  near: { words: ['voyage', 'voyageai'], value: /(?:pa|al)-[A-Za-z0-9_-]{40,46}/, bare: true },
  about: {
    allows: 'embed texts at the expense of the account',
    rotate: 'https://docs.voyageai.com/docs/api-key-and-installation',
  },
};
