// Tokens are signed ones of three parts; Monday alone is an ordinary word, so the shape decides.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'monday.com API token',
  provider: 'monday.com',
  severity: 'high',
  near: { words: ['monday', 'mondaycom'], value: /eyJ[\w-]{10,80}\.eyJ[\w-]{60,330}\.[\w-]{40,50}/ },
  about: {
    allows: 'read and change boards in the name of the user',
    rotate: 'https://developer.monday.com/api-reference/docs/authentication',
  },
  instead: ['jwt'],
};
