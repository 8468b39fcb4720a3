// Cookies that carry a session of a known framework.
import type { SecretRule } from './contract.ts';
import { isLiteral } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Session cookie',
  provider: 'generic',
  severity: 'low',
  literals: ['JSESSIONID=', 'PHPSESSID=', 'connect.sid=', 'ASP.NET_SessionId=', 'laravel_session=', '.AspNetCore.Cookies=', '.ASPXAUTH=', 'sessionid=', '_rails_session='],
  pattern: /(?:JSESSIONID|PHPSESSID|connect\.sid|ASP\.NET_SessionId|laravel_session|\.AspNetCore\.Cookies|\.ASPXAUTH|sessionid|_rails_session)=(?<secret>[\w.%+\/:~-]{20,1500})/,
  reach: 1600,
  glued: 'before',
  plausible: ({ secret }) => isLiteral(secret) && /\d/.test(secret),
  random: false,
  about: {
    allows: 'act as the account that is logged in, until the session ends',
    rotate: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  },
};
