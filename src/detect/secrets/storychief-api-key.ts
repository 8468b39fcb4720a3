// StoryChief keys are long JWTs.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'StoryChief API key',
  provider: 'StoryChief',
  severity: 'high',
  near: { words: ['storychief'], value: /eyJ[\w-]{20,400}\.eyJ[\w-]{100,1400}(?:\.[\w-]{40,1200})?/ },
  about: {
    allows: 'publish in the name of the account',
    rotate: 'https://developers.storychief.io/',
  },
  instead: ['jwt'],
};
