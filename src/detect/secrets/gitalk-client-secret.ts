// A comment box of static pages: the client secret of a GitHub app stands in the page itself.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Gitalk client secret',
  provider: 'Gitalk',
  severity: 'medium',
  near: { words: ['gitalk'], value: /[a-f0-9]{40}/ },
  about: {
    allows: 'obtain tokens of users in the name of the GitHub app of the blog',
    rotate: 'https://docs.github.com/en/apps/oauth-apps/maintaining-oauth-apps/modifying-an-oauth-app',
  },
};
