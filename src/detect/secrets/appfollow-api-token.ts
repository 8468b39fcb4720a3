// AppFollow tokens are JSON web tokens; older ones are plain.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'AppFollow API token',
  provider: 'AppFollow',
  severity: 'high',
  near: { words: ['appfollow'], value: /eyJ0eXAi[A-Za-z0-9_-]{10,80}\.[A-Za-z0-9_-]{30,180}\.[A-Za-z0-9_-]{30,90}|[A-Za-z0-9]{20,40}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read the reviews and reports of the apps and answer in their name',
    rotate: 'https://support.appfollow.io/',
  },
};
