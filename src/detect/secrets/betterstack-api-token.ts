// Tokens of Better Stack: 24 letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Better Stack API token',
  provider: 'Better Stack',
  severity: 'high',
  near: { words: ['betterstack', 'better stack', 'betteruptime', 'better uptime', 'logtail'], value: /[A-Za-z0-9]{24}/ },
  plausible: ({ secret }) => /\d/.test(secret) || /[a-z][A-Z]/.test(secret) || !/[aeiou]{2}|ing|tion/.test(secret),
  about: {
    allows: 'read and change monitors and incidents, or send logs',
    rotate: 'https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/',
  },
};
