// Textmagic's keys are 30 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Textmagic API key',
  provider: 'Textmagic',
  severity: 'high',
  near: { words: ['textmagic'], value: /[A-Za-z0-9]{30}/ },
  about: {
    allows: 'send messages at the account\'s expense',
    rotate: 'https://docs.textmagic.com/',
  },
};
