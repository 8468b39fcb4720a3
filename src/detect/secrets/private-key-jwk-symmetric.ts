// A JSON Web Key of type `oct` is the shared secret itself, in `k`.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Symmetric JSON Web Key',
  provider: 'generic',
  severity: 'high',
  literals: ['"k":', '"k" :', '\\"k\\":'],
  pattern: /\\?"k\\?"\s{0,4}:\s{0,4}\\?"(?<secret>[\w-]{20,700})\\?"/,
  reach: 760,
  glued: 'both',
  plausible: ({ before, after }) => /kty[\\\"\s:]{3,10}oct/.test(before + after),
  about: {
    allows: 'sign or decrypt tokens as if it were their issuer',
    rotate: 'https://www.rfc-editor.org/rfc/rfc7517',
  },
};
