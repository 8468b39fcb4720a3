// Older keys are 64 letters and digits, today they are signed tokens.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Moralis API key',
  provider: 'Moralis',
  severity: 'high',
  near: { words: ['moralis'], value: /[A-Za-z0-9]{64}|eyJ[\w-]{10,60}\.eyJ[\w-]{60,330}\.[\w-]{43}/ },
  about: {
    allows: 'read chain data at the expense of the account',
    rotate: 'https://docs.moralis.com/',
  },
  instead: ['jwt'],
};
