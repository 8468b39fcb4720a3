// `chap-secrets`, `radius secret` and other lines of access servers.
import type { SecretRule } from './contract.ts';
import { isLiteral } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Secret of an access server',
  provider: 'generic',
  severity: 'medium',
  literals: ['radius-server key', 'tacacs-server key', 'radius-server host', 'snmp-server community', 'rocommunity ', 'rwcommunity '],
  pattern: /(?:(?:radius|tacacs)-server\s(?:host\s\S{3,60}\s[^\r\n]{0,60}?)?key\s{1,2}(?:[07]\s)?|snmp-server community\s{1,2}|r[ow]community6?\s{1,3})["']?(?<secret>[^\s"';<>]{4,128})/,
  plausible: ({ secret }) => isLiteral(secret) && /\d|[A-Z].*[a-z]|[a-z].*[A-Z]|[@!#$_-]/.test(secret),
  random: false,
  about: {
    allows: 'read or steer the device',
    rotate: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  },
};
