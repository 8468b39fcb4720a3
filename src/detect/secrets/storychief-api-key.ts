// StoryChief keys are long JWTs.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'StoryChief API key',
  provider: 'StoryChief',
  severity: 'high',
  near: { words: ['storychief'], value: /eyJ[\w-]{20,100}\.eyJ[\w-]{100,500}\.[\w-]{40,344}|eyJ[\w-]{20,40}\.eyJ[\w-]{100,940}/ },
  about: {
    allows: 'publish in the name of the account',
    rotate: 'https://developers.storychief.io/',
  },
  instead: ['jwt'],
};
