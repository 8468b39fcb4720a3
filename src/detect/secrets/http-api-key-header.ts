// A key in a header of its own: `X-Api-Key`, `X-Auth-Token` and their kin.
import type { SecretRule } from './contract.ts';
import { isLiteral } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Key in an HTTP header',
  provider: 'generic',
  severity: 'medium',
  literals: ['x-api-key', 'x-auth-token', 'x-access-token', 'x-apikey', 'x-auth-key', 'x-api-token', 'x-app-token', 'x-secret-key', 'x-service-key'],
  pattern: /x-(?:api-key|auth-token|access-token|apikey|auth-key|api-token|app-token|secret-key|service-key)["']?\s{0,3}(?:=>|[:=,])\s{0,3}["']?(?<secret>[\w.~+\/-]{16,400}={0,2})(?=["'\s\\`,;})]|$)/i,
  plausible: ({ secret }) => isLiteral(secret) && /\d/.test(secret) && /[A-Za-z]/.test(secret) && !/^eyJ[\w-]+\.(?:eyJ|ewo)|^(?:[a-z]+[-_./])+[a-z]*\d?$/.test(secret),
  random: false,
  about: {
    allows: 'call the service in the name of its holder',
    rotate: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  },
};
