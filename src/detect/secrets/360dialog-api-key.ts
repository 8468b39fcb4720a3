// 360dialog keys: letters and digits before `_AK`, or with `D360` before them.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: '360dialog API key',
  provider: '360dialog',
  severity: 'high',
  near: { words: ['360dialog', 'd360'], value: /[A-Za-z0-9]{20,32}_(?:AK|sandbox)|[A-Za-z0-9]{24,40}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'send WhatsApp messages in the name of the number',
    rotate: 'https://docs.360dialog.com/',
  },
};
