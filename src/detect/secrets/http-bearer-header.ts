// A token behind `Bearer` whose issuer is not known.
import type { SecretRule } from './contract.ts';
import { isLiteral } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Bearer token in a header',
  provider: 'generic',
  severity: 'medium',
  literals: ['bearer '],
  pattern: /bearer\s{1,3}(?<secret>[\w.~+\/-]{15,2000}={0,2})(?=["'\s\\`,;})]|$)/i,
  reach: 2100,
  plausible: ({ secret, before }) => isLiteral(secret) && /\d/.test(secret) && /[A-Za-z]/.test(secret) && /authorization|auth|header|token|curl/i.test(before) && !/^[A-Za-z_-]+\d{0,2}$|^(?:[a-z]+[-_./])+[a-z]*\d?$|token|bearer|access|jwt/i.test(secret) && !/^eyJ[\w-]+\.(?:eyJ|ewo)/.test(secret),
  random: false,
  inspect: ({ secret }) => (secret === 'mF_9.B5f-4.1JqM' ? { example: 'the example of RFC 6750' } : {}),
  about: {
    allows: 'call the service in the name of its holder',
    rotate: 'https://www.rfc-editor.org/rfc/rfc6750',
  },
};
