// Robot accounts of Quay log in with 64 characters in upper case and a name with a plus sign.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Quay robot token',
  provider: 'Quay',
  severity: 'high',
  near: { words: ['quay'], value: /[A-Z0-9]{64}/ },
  about: {
    allows: 'pull, and with write access push, the images the robot reaches',
    rotate: 'https://docs.quay.io/glossary/robot-accounts.html',
  },
};
