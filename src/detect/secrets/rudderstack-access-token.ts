// RudderStack's personal and service tokens are 27 characters of base62, as are write keys of sources.
import type { SecretRule } from './contract.ts';
import { followsId } from './lib/named-id.ts';

export const rule: SecretRule = {
  title: 'RudderStack access token',
  provider: 'RudderStack',
  severity: 'high',
  near: { words: ['rudderstack', 'rudder'], value: /[A-Za-z0-9]{27}/ },
  plausible: ({ secret, before }) => /\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret) && !followsId(before),
  about: {
    allows: 'change sources and destinations, or with a write key send events',
    rotate: 'https://www.rudderstack.com/docs/',
  },
};
