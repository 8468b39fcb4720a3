// 20 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'TimezoneAPI token',
  provider: 'TimezoneAPI',
  severity: 'low',
  near: { words: ['timezoneapi', 'timezone api'], value: /[A-Za-z0-9]{20}/ },
  plausible: ({ secret }) => /\d/.test(secret) || /^[A-Za-z]{20}$/.test(secret),
  about: {
    allows: 'look up time zones on the account\'s quota',
    rotate: 'https://timezoneapi.io/',
  },
};
