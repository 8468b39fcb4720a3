// Yandex OAuth tokens begin with y0_ and keep for a year.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Yandex OAuth token',
  provider: 'Yandex',
  severity: 'high',
  literals: ['y0_A', 'y0__'],
  pattern: /y0_[A_][\w-]{50,64}(?!-)/,
  about: {
    allows: 'act as the user in the Yandex services that the app asked for',
    rotate: 'https://yandex.ru/dev/id/doc/en/tokens/token-invalidate',
  },
};
