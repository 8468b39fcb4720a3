// Thirty-two hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'FOSSA API key',
  provider: 'FOSSA',
  severity: 'high',
  near: { words: ['fossa'], value: /[a-f0-9]{32}/ },
  about: {
    allows: 'read and send analyses of the organization',
    rotate: 'https://docs.fossa.com/',
  },
};
