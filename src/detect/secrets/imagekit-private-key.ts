// private_ and base64 of twenty bytes; public_ keys are made for pages.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'ImageKit private key',
  provider: 'ImageKit',
  severity: 'high',
  near: { words: ['imagekit'], value: /private_[A-Za-z0-9+\/]{27}=|[A-Za-z0-9+\/]{35,36}=/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read, change and delete media',
    rotate: 'https://imagekit.io/docs/api-keys',
  },
};
