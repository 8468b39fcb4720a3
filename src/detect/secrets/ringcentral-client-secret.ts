// RingCentral's ids are 22 characters of base64url; secrets 22, or 43 and more.
import type { SecretRule } from './contract.ts';
import { followsId } from './lib/named-id.ts';

export const rule: SecretRule = {
  title: 'RingCentral client secret',
  provider: 'RingCentral',
  severity: 'high',
  near: { words: ['ringcentral', 'ring central'], value: /[\w-]{22}|[\w-]{38,50}/ },
  plausible: ({ secret, before }) => /\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret) && !followsId(before),
  about: {
    allows: 'act as the app; with a user\'s grant, read messages and place calls',
    rotate: 'https://developers.ringcentral.com/guide/authentication',
  },
};
