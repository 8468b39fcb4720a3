// `-passin pass:` and `-passout pass:` of OpenSSL.
import type { SecretRule } from './contract.ts';
import { isLiteralSecret } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Passphrase on an OpenSSL command line',
  provider: 'generic',
  severity: 'medium',
  literals: ['pass:'],
  pattern: /-(?:pass|passin|passout|password|srppass|proxy_pass)\s{1,3}["']?pass:(?<secret>[^\s"'`|;&<>]{4,128})/,
  before: 24,
  plausible: isLiteralSecret,
  random: false,
  about: {
    allows: 'open what the passphrase guards',
    rotate: 'https://docs.openssl.org/master/man1/openssl-passphrase-options/',
  },
};
