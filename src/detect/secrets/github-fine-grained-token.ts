// Two parts: an id that begins with the number of the user, and the secret.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'GitHub fine-grained personal access token',
  provider: 'GitHub',
  severity: 'critical',
  literals: ['github_pat_'],
  pattern: /github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}/,
  about: {
    allows: 'do in the selected repositories whatever the token permits',
    rotate: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens',
  },
  verify: { url: 'https://api.github.com/user', headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401], elsewhere: 'own installations of GitHub' },
};
