// `session({ secret: "…" })` signs the cookies of a web application.
import type { SecretRule } from './contract.ts';
import { isLiteral } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Secret that signs session cookies',
  provider: 'generic',
  severity: 'medium',
  literals: ['session({', 'Session({', 'cookieParser(', 'cookieSession({'],
  pattern: /(?:(?:[sS]ession|cookieSession)\(\{[^}]{0,160}?(?:secret|keys):\s{0,2}\[?\s?|cookieParser\(\s?)["'](?<secret>[^"'\r\n]{6,128})["']/,
  glued: 'before',
  plausible: ({ secret }) => isLiteral(secret) && !/keyboard cat|session secret|shhh/i.test(secret),
  random: false,
  about: {
    allows: 'forge sessions of any account',
    rotate: 'https://expressjs.com/en/resources/middleware/session.html',
  },
};
