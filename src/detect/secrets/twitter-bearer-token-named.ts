// Long percent-encoded tokens beside the provider's name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'X (Twitter) token (by name)',
  provider: 'X',
  severity: 'high',
  near: { words: ['twitter'], value: /[A-Za-z0-9%]{70,130}/ },
  plausible: ({ secret }) => secret.includes('%') && !secret.startsWith('AAAAAAAAAAAAAAAAAAAA'),
  about: {
    allows: 'read posts and people on the app\'s quota',
    rotate: 'https://docs.x.com/fundamentals/authentication/oauth-2-0/bearer-tokens',
  },
};
