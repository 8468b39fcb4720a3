// hbp_ and 36 letters and digits, earlier shorter.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Honeybadger API key',
  provider: 'Honeybadger',
  severity: 'high',
  near: { words: ['honeybadger'], value: /hb[a-z]_[A-Za-z0-9]{32,40}|[A-Za-z0-9]{20}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'send errors; with a personal token, read them',
    rotate: 'https://docs.honeybadger.io/',
  },
};
