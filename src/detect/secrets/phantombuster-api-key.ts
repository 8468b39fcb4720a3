// PhantomBuster issues 43 characters of base64url.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'PhantomBuster API key',
  provider: 'PhantomBuster',
  severity: 'high',
  near: { words: ['phantombuster', 'phantom buster'], value: /[\w-]{43}/ },
  about: {
    allows: 'start the account\'s automations, which hold sessions of its social networks',
    rotate: 'https://hub.phantombuster.com/docs/api',
  },
};
