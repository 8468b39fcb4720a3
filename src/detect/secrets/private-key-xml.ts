// RSA keys as .NET writes them in XML; private where there is a `D`.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'RSA private key (XML)',
  provider: 'generic',
  severity: 'critical',
  literals: ['<RSAKeyValue>'],
  pattern: /<RSAKeyValue>[\s\S]{100,8000}?<D>[A-Za-z0-9+\/\s]{80,2000}(?:={1,2}\s{0,40})?<\/D>/,
  reach: 12000,
  glued: 'both',
  random: false,
  about: {
    allows: 'sign and decrypt in the name of the owner of the key',
    rotate: 'https://learn.microsoft.com/en-us/dotnet/api/system.security.cryptography.rsa.toxmlstring',
  },
};
