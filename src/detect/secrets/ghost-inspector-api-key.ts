// Forty hex digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Ghost Inspector API key',
  provider: 'Ghost Inspector',
  severity: 'high',
  near: { words: ['ghostinspector', 'ghost inspector'], value: /[a-f0-9]{40}/ },
  about: {
    allows: 'run and change tests, and read their variables',
    rotate: 'https://ghostinspector.com/docs/api/',
  },
};
