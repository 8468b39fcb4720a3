// Picovoice's keys are base64 of 40 bytes, so they end in two equals signs.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Picovoice access key',
  provider: 'Picovoice',
  severity: 'medium',
  near: { words: ['picovoice', 'porcupine'], value: /[A-Za-z0-9+/]{54}==/ },
  about: {
    allows: 'use the speech engines on the account\'s quota',
    rotate: 'https://picovoice.ai/docs/',
  },
};
