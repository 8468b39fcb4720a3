// APP_KEY is 32 random bytes in base64 behind "base64:".
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Laravel application key',
  provider: 'Laravel',
  severity: 'high',
  literals: ['base64:'],
  pattern: /base64:[A-Za-z0-9+\/]{43}=/,
  plausible: ({ before }) => /(?:APP_KEY|app[_.-]?key|'key'|PREVIOUS_KEYS)\W{0,12}(?:=>)?\W{0,6}(?:env\(['"]\w{1,40}['"],\s?['"])?$/i.test(before),
  about: {
    allows: 'forge and read cookies and, where objects are unserialized, run code',
    rotate: 'https://laravel.com/docs/encryption',
  },
};
