// Client-side tokens of Paddle.js are public: live_ or test_ and 27 hex digits or letters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Paddle client-side token',
  provider: 'Paddle',
  severity: 'low',
  near: { words: ['paddle'], value: /(?:live|test)_[\da-z]{27}/ },
  about: {
    allows: 'open a checkout of the seller, which every visitor of the page can',
    rotate: 'https://developer.paddle.com/paddlejs/client-side-tokens',
  },
};
