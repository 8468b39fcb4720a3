// The public half beside a secret key: 20 capitals and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Duo integration key',
  provider: 'Cisco Duo',
  severity: 'low',
  literals: ['DI'],
  pattern: /DI[A-Z0-9]{18}/,
  plausible: ({ text, before }) => /\d/.test(text) && /[A-Z]/.test(text.slice(2)) && /duo|ikey|integration|client/i.test(before.slice(-80)),
  about: {
    allows: 'tell which application it is',
    rotate: 'https://duo.com/docs/protecting-applications',
  },
};
