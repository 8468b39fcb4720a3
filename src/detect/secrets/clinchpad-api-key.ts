// 32 letters and digits beside the name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'ClinchPad API key',
  provider: 'ClinchPad',
  severity: 'high',
  near: { words: ['clinchpad'], value: /[A-Za-z0-9]{32}/ },
  about: {
    allows: 'read and change the leads of the account',
    rotate: 'https://clinchpad.com/api/docs',
  },
};
