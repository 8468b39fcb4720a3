// Base64 over an id and the rights, in nx.json or in NX_CLOUD_ACCESS_TOKEN.
import { decodeBase64 } from './lib/base64.ts';
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Nx Cloud access token',
  provider: 'Nx Cloud',
  severity: 'high',
  near: { words: ['nx cloud', 'nxcloud', 'nx'], value: /[A-Za-z0-9+\/]{48,100}={0,2}/ },
  plausible: ({ secret }) => /\|read(?:-write|-only)?$/.test(decodeBase64(secret) ?? ''),
  about: {
    allows: 'read and poison the cache of builds',
    rotate: 'https://nx.dev/ci/recipes/security/access-tokens',
  },
};
