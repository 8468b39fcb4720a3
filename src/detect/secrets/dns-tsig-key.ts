// Shared secrets of name servers: `key "name" { algorithm hmac-sha256; secret "…"; };`.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'TSIG or rndc key',
  provider: 'generic',
  severity: 'high',
  literals: ['algorithm hmac-', 'algorithm "hmac-', 'algorithm HMAC-'],
  pattern: /algorithm\s{1,4}"?hmac-[a-z0-9-]{3,12}(?:\.sig-alg\.reg\.int)?"?;\s{1,12}secret\s{1,4}"?(?<secret>[A-Za-z0-9+\/]{16,128}={0,2})"?;/i,
  glued: 'after',
  about: {
    allows: 'change records by dynamic update, copy zones or steer the name server',
    rotate: 'https://bind9.readthedocs.io/en/latest/manpages.html#rndc-confgen-rndc-key-generation-tool',
  },
};
