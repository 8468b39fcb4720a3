// Sixty-four hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Groove API token',
  provider: 'Groove',
  severity: 'high',
  near: { words: ['groovehq', 'groove api', 'groove token', 'groove access'], value: /[a-f0-9]{64}/ },
  about: {
    allows: 'read and answer tickets',
    rotate: 'https://developer.groovehq.com/docs',
  },
};
