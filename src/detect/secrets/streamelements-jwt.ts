// StreamElements tokens are JWTs beside the name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'StreamElements token',
  provider: 'StreamElements',
  severity: 'high',
  near: { words: ['streamelements'], value: /eyJ[\w-]{15,100}\.eyJ[\w-]{30,500}\.[\w-]{40,344}/ },
  instead: ['jwt'],
  about: {
    allows: 'change overlays and points of the channel',
    rotate: 'https://docs.streamelements.com/',
  },
};
