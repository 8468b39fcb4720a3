// Tumblr's OAuth keys and secrets are 50 letters and digits each.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Tumblr consumer key or secret',
  provider: 'Tumblr',
  severity: 'medium',
  near: { words: ['tumblr'], value: /[A-Za-z0-9]{50}/ },
  about: {
    allows: 'act as the application; with a user\'s token, post to blogs',
    rotate: 'https://www.tumblr.com/docs/en/api/v2',
  },
};
