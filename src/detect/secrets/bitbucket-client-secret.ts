// Secrets of OAuth consumers at Bitbucket: 32 letters and digits, longer ones since.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Bitbucket consumer secret',
  provider: 'Bitbucket',
  severity: 'high',
  near: { words: ['bitbucket'], value: /[A-Za-z0-9_=-]{32}|[A-Za-z0-9_=-]{44}|[A-Za-z0-9_=-]{48}|[A-Za-z0-9_=-]{64}/ },
  plausible: ({ secret }) => (secret.match(/\d/g) ?? []).length >= 3,
  about: {
    allows: 'pose as the OAuth consumer towards Bitbucket',
    rotate: 'https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/',
  },
};
