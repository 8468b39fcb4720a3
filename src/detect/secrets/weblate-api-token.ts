// Weblate tokens: wlu for users, wlp for projects.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Weblate API token',
  provider: 'Weblate',
  severity: 'high',
  near: { words: ['weblate'], value: /wl[up]_[A-Za-z0-9]{30,50}/, bare: true },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'change translations and repositories of the project',
    rotate: 'https://docs.weblate.org/en/latest/api.html',
  },
};
