// A captured answer to a challenge: account, domain, challenge, proof, and a blob that begins `0101000000000000`.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'NetNTLMv2 response',
  provider: 'generic',
  severity: 'medium',
  literals: [':0101000000000000'],
  pattern: /[^\s:]{1,64}::[^\s:]{0,64}:[0-9a-fA-F]{16}:[0-9a-fA-F]{32}:0101000000000000[0-9a-fA-F]{40,1200}/,
  before: 190,
  reach: 1300,
  random: false,
  about: {
    allows: 'try passwords offline until one fits',
    rotate: 'https://learn.microsoft.com/en-us/windows-server/security/kerberos/ntlm-overview',
  },
};
