// ASP.NET Identity version 3: a byte 1, then pseudo-random function, iterations and length of the salt as numbers, so the base64 begins alike.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Password hash of ASP.NET Identity',
  provider: 'ASP.NET',
  severity: 'medium',
  literals: ['AQAAAAEAA', 'AQAAAAIAA'],
  pattern: /AQAAAA[EI]AA[A-Za-z0-9+\/]{3}AAAA[EI][A-Za-z0-9+\/]{45,90}={0,2}/,
  random: false,
  about: {
    allows: 'try passwords offline until one fits',
    rotate: 'https://learn.microsoft.com/en-us/aspnet/core/security/authentication/identity',
  },
};
