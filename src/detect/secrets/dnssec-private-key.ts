// The private files of BIND: `Private-key-format`, an algorithm, and base64 fields.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'DNSSEC private key',
  provider: 'generic',
  severity: 'high',
  literals: ['Private-key-format:'],
  pattern: /Private-key-format: {0,3}v1\.\d\s{1,3}Algorithm:[\s\S]{5,1200}?(?:PrivateKey|PrivateExponent|Key): {0,3}(?<secret>[A-Za-z0-9+\/]{20,700}={0,2})/,
  reach: 2048,
  about: {
    allows: 'sign records of the zone',
    rotate: 'https://bind9.readthedocs.io/en/latest/dnssec-guide.html',
  },
};
