// Zendesk tokens: 40 letters and digits; OAuth tokens are hex.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Zendesk API token',
  provider: 'Zendesk',
  severity: 'high',
  near: { words: ['zendesk'], value: /[A-Za-z0-9]{40}|[A-Fa-f0-9]{64}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'read and change the tickets and users of the account',
    rotate: 'https://support.zendesk.com/hc/en-us/articles/4408889192858',
  },
};
