// ParseHub's keys begin with t and are twelve characters, so only an assignment shows them.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'ParseHub API key',
  provider: 'ParseHub',
  severity: 'medium',
  near: { words: ['parsehub'], value: /t[\w-]{11}/ },
  about: {
    allows: 'run projects and read what they collected',
    rotate: 'https://www.parsehub.com/docs/ref/api/v2/',
  },
};
