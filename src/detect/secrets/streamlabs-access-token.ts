// Streamlabs tokens: 40 letters and digits, or JWTs for its sockets.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Streamlabs access token',
  provider: 'Streamlabs',
  severity: 'high',
  near: { words: ['streamlabs'], value: /[A-Za-z0-9]{40}|eyJ[\w-]{15,100}\.eyJ[\w-]{30,500}\.[\w-]{40,344}/ },
  instead: ['jwt'],
  plausible: (match) => !isDigest(match),
  about: {
    allows: 'send alerts and read the donations of the channel',
    rotate: 'https://dev.streamlabs.com/docs/oauth-2',
  },
};
