// Lines of a dumped account database: name, number, LM hash and NT hash. The NT hash opens sessions as it is.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'NTLM hash',
  provider: 'generic',
  severity: 'high',
  literals: ['aad3b435b51404ee', 'AAD3B435B51404EE'],
  pattern: /(?<![^\s"\'])[\w.$\\ -]{1,64}:\d{3,7}:[0-9a-fA-F]{32}:(?<secret>[0-9a-fA-F]{32}):::/,
  before: 90,
  random: false,
  inspect: ({ secret }) => (secret.toLowerCase() === '31d6cfe0d16ae931b73c59d7e0c089c0' ? { example: 'the hash of no password' } : {}),
  about: {
    allows: 'try passwords offline until one fits',
    rotate: 'https://learn.microsoft.com/en-us/windows-server/security/kerberos/ntlm-overview',
  },
};
