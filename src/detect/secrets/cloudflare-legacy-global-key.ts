// 37 hex digits, a length that nothing else has; used together with the e-mail address of the account.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Cloudflare global API key',
  provider: 'Cloudflare',
  severity: 'critical',
  near: { words: ['cloudflare', 'cf api', 'cf key', 'cf global', 'auth key'], value: /[A-Fa-f0-9]{37}/ },
  companions: [{ name: 'e-mail address', value: /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,24}){1,3}/, within: 300 }],
  about: {
    allows: 'do all that the owner of the account may do',
    rotate: 'https://developers.cloudflare.com/fundamentals/api/get-started/keys/',
  },
};
