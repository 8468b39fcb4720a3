// A JSON Web Key is private where it has `d`: the exponent of RSA, the scalar of a curve.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'JSON Web Key with its private part',
  provider: 'generic',
  severity: 'critical',
  literals: ['"d":', '"d" :', '\\"d\\":'],
  pattern: /\\?"d\\?"\s{0,4}:\s{0,4}\\?"(?<secret>[\w-]{42,700})\\?"/,
  reach: 760,
  glued: 'both',
  plausible: ({ before, after, text }) => /kty|crv|\"(?:n|x|y|e|p|q|dp|dq|qi)\\?\"\s{0,4}:/.test(before + text + after) && /kty|crv|\"(?:kid|alg|qi|dp|dq|key_ops)\\?\"/.test(before + after),
  about: {
    allows: 'sign or decrypt in the name of the owner of the key',
    rotate: 'https://www.rfc-editor.org/rfc/rfc7517',
    references: ['https://www.rfc-editor.org/rfc/rfc7518#section-6'],
  },
};
