// Tickets and pre-authentication data as cracking tools write them: type, encryption, checksum and cipher text in hex.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Kerberos hash',
  provider: 'generic',
  severity: 'medium',
  literals: ['$krb5asrep$', '$krb5tgs$', '$krb5pa$'],
  pattern: /\$krb5(?:asrep|tgs|pa)\$(?:3|17|18|23)\$[^\s"\'<>]{0,300}?[$:*](?:[0-9a-fA-F]{24,200}\$)?[0-9a-fA-F]{60,8000}/,
  reach: 8800,
  glued: 'before',
  random: false,
  about: {
    allows: 'try passwords offline until one fits',
    rotate: 'https://learn.microsoft.com/en-us/windows-server/security/kerberos/kerberos-authentication-overview',
  },
};
