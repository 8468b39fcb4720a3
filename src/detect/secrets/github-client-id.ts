// Names an app and stands in URLs; it tells where a client secret may be found.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'GitHub app client id',
  provider: 'GitHub',
  severity: 'low',
  literals: ['Ov23', 'Iv1.', 'Iv23'],
  pattern: /(?:Ov23[A-Za-z0-9]{16}|Iv1\.[a-f0-9]{16}|Iv23[A-Za-z0-9]{16})/,
  about: {
    allows: 'tell which app it is; nothing without the client secret',
    rotate: 'https://docs.github.com/en/apps',
  },
};
