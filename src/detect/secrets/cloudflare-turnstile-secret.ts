// Like the public site key, which is 22 to 24 characters long, but 35.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Cloudflare Turnstile secret key',
  provider: 'Cloudflare',
  severity: 'medium',
  literals: ['0x4AAA'],
  pattern: /0x4AAA[\w-]{29}/,
  about: {
    allows: 'answer for visitors that they passed the check',
    rotate: 'https://developers.cloudflare.com/turnstile/troubleshooting/rotate-secret-key/',
  },
};
