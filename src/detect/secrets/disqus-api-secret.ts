// 64 letters and digits; the public key has the same form.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Disqus key or secret',
  provider: 'Disqus',
  severity: 'high',
  near: { words: ['disqus'], value: /[A-Za-z0-9]{64}/ },
  about: {
    allows: 'read and change the comments of the forums',
    rotate: 'https://disqus.com/api/docs/auth/',
  },
};
