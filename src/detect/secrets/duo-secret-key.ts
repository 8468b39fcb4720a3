// 40 letters and digits of both cases, beside an integration key that begins with `DI`.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Duo secret key',
  provider: 'Cisco Duo',
  severity: 'critical',
  near: { words: ['duo', 'skey'], value: /[A-Za-z0-9]{40}/ },
  plausible: ({ secret, before }) => /[g-z]/i.test(secret) && /\d/.test(secret) && /skey|secret|duo/i.test(before.slice(-60)),
  companions: [{ name: 'integration key', value: /DI[A-Z0-9]{18}/, within: 300 }],
  about: {
    allows: 'answer for second factors, or change users with a key for the admin API',
    rotate: 'https://duo.com/docs/protecting-applications',
  },
};
