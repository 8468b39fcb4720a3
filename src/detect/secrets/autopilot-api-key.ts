// Autopilot (now Ortto) keys: 32 hexadecimal digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Autopilot API key',
  provider: 'Ortto',
  severity: 'high',
  near: { words: ['autopilot'], value: /[A-Fa-f0-9]{32,33}/ },
  about: {
    allows: 'read and change contacts and journeys',
    rotate: 'https://help.ortto.com/',
  },
};
