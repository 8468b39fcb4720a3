// The version of the scheme, a colon and some fifty characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Optimizely access token',
  provider: 'Optimizely',
  severity: 'high',
  near: { words: ['optimizely'], value: /[\w-]{1,45}:[\w-]{40,60}|[\w:-]{50,64}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read and change experiments',
    rotate: 'https://docs.developers.optimizely.com/web-experimentation/docs/personal-access-token',
  },
};
