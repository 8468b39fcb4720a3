// A UUID.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Guru user or collection token',
  provider: 'Guru',
  severity: 'high',
  near: { words: ['getguru', 'guru api', 'guru token', 'guru user'], value: /[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}/ },
  about: {
    allows: 'read the cards of the team',
    rotate: 'https://developer.getguru.com/',
  },
};
