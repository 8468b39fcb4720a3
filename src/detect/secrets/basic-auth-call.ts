// Calls that take a name and a password: requests, Go, RestSharp, Java.
import type { SecretRule } from './contract.ts';
import { isLiteral } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password in a call of basic authentication',
  provider: 'generic',
  severity: 'medium',
  literals: ['HTTPBasicAuth(', 'BasicAuth(', 'basicAuth(', 'basic_auth(', 'HttpBasicAuthenticator(', 'HTTPDigestAuth(', 'auth=('],
  pattern: /(?:HTTPBasicAuth|[Ss]etBasicAuth|BasicAuth|basicAuth|basic_auth|HttpBasicAuthenticator|HTTPDigestAuth|auth=)\s?\(\s{0,8}["'][^"'\r\n]{1,128}["']\s?,\s{0,20}["'](?<secret>[^"'\r\n]{4,256})["']/,
  before: 3,
  glued: 'before',
  plausible: ({ secret, text }) => isLiteral(secret, /["']([^"']*)["']\s?,/.exec(text)?.[1]),
  random: false,
  about: {
    allows: 'log in with the name beside it',
    rotate: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  },
};
