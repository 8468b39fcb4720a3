// The shared secret behind HS256 tokens, in variables and in configuration below `jwt`.
import type { SecretRule } from './contract.ts';
import { isLiteralSecret } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Secret that signs JSON Web Tokens',
  provider: 'generic',
  severity: 'high',
  literals: ['jwt_', 'jwt-', 'jwt.', 'jwts', 'jwtk', 'jwt:', 'jwt"', 'jwt\'', 'jwt =', 'jwt='],
  pattern: /jwt(?:["']?\s{0,2}[:=]\s{0,2}\{?\s{1,24}["']?\w{0,12}?|[\w.-]{0,20}?)(?:secret|signing[_-]?key|_key)[\w-]{0,10}["'\]]{0,2}\s{0,4}(?::=|=>|=|:)\s{0,4}["']?(?<secret>[^\s"'][^\r\n]{6,198}?)["']?(?=\s|[,;)}]|$)/i,
  glued: 'before',
  plausible: isLiteralSecret,
  random: false,
  about: {
    allows: 'issue tokens for any account of the service',
    rotate: 'https://www.rfc-editor.org/rfc/rfc8725',
  },
};
