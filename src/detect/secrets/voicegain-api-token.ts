// Voicegain keys are JSON web tokens.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Voicegain token',
  provider: 'Voicegain',
  severity: 'high',
  near: { words: ['voicegain'], value: /ey[A-Za-z0-9_-]{30,80}\.ey[A-Za-z0-9_-]{60,180}\.[A-Za-z0-9_-]{40,120}/ },
  about: {
    allows: 'transcribe at the expense of the account and read its sessions',
    rotate: 'https://support.voicegain.ai/',
  },
};
