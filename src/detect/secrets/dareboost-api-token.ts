// 60 letters and digits or a few more; nothing else follows this name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Dareboost token',
  provider: 'Dareboost',
  severity: 'medium',
  near: { words: ['dareboost'], value: /[A-Za-z0-9]{58,64}/, bare: true },
  about: {
    allows: 'run and read analyses of the account',
    rotate: 'https://www.dareboost.com/',
  },
};
