// A signed token that does not run out; the key beside it has 32 capitals.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Gong access key secret',
  provider: 'Gong',
  severity: 'high',
  near: { words: ['gong api', 'gong access', 'gong secret', 'gong key'], value: /eyJ[A-Za-z0-9_-]{16,60}\.[A-Za-z0-9_-]{40,300}\.[A-Za-z0-9_-]{40,90}/, bare: true },
  about: {
    allows: 'read calls and what was said',
    rotate: 'https://gong.app.gong.io/settings/api/documentation',
  },
};
