// The same three parts behind the other prefixes, `dt0s16` for platform tokens and `dt0s02` for OAuth clients among them.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Dynatrace platform token or OAuth secret',
  provider: 'Dynatrace',
  severity: 'high',
  literals: ['dt0a', 'dt0b', 'dt0e', 'dt0i', 'dt0l', 'dt0m', 'dt0s', 'dt0x'],
  pattern: /dt0[abeilmsx]\d{2}\.[A-Z0-9]{8,24}\.[A-Z0-9]{64}/,
  inspect: ({ text }) => (text.startsWith('dt0s01.ST2EY72KQINMH574WMNVI7YN.') ? { example: 'of the documentation' } : {}),
  about: {
    allows: 'read or change what the scopes of the token allow',
    rotate: 'https://docs.dynatrace.com/docs/shortlink/token',
    references: ['https://docs.dynatrace.com/docs/shortlink/api-authentication'],
  },
};
