// A whole PEM file in base64, as in environment variables and manifests: `LS0tLS1CRUdJTi` says `-----BEGIN `.
import type { SecretRule } from './contract.ts';
import { decodeBase64 } from './lib/base64.ts';

export const rule: SecretRule = {
  title: 'Private key (base64 of PEM)',
  provider: 'generic',
  severity: 'critical',
  literals: ['LS0tLS1CRUdJTi'],
  pattern: /LS0tLS1CRUdJTi[A-Za-z0-9+\/]{60,15000}={0,2}/,
  reach: 16384,
  plausible: ({ secret }) => /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY/.test(decodeBase64(secret.slice(0, 120)) ?? ''),
  random: false,
  inspect: ({ secret }) => (/ENCRYPTED|openssh-key-v1.{4}.{4}aes/s.test((decodeBase64(secret.slice(0, 400)) ?? '')) ? { example: 'encrypted' } : { structure: 'valid' }),
  about: {
    allows: 'sign and decrypt in the name of the owner of the key',
    rotate: 'https://docs.openssl.org/master/man1/openssl-genpkey/',
  },
};
