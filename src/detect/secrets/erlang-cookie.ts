// Nodes of Erlang trust whoever knows the cookie.
import type { SecretRule } from './contract.ts';
import { isLiteralSecret } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Erlang cookie',
  provider: 'generic',
  severity: 'high',
  literals: ['-setcookie', 'ERLANG_COOKIE', 'erlang_cookie', 'RELEASE_COOKIE'],
  pattern: /(?:-setcookie\s{1,3}|(?:\w{0,20}_?ERLANG|RELEASE)_COOKIE["']?\s{0,3}[=:]\s{0,3})["']?(?<secret>[\w.\/+@-]{8,128})/i,
  before: 24,
  glued: 'before',
  plausible: isLiteralSecret,
  random: false,
  about: {
    allows: 'run code on every node of the cluster',
    rotate: 'https://www.erlang.org/doc/system/distributed.html',
  },
};
