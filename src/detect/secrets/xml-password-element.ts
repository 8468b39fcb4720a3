// An element or attribute of XML named as a password: settings of Maven, of servers, of clients.
import type { SecretRule } from './contract.ts';
import { isLiteralSecret } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password in an XML file',
  provider: 'generic',
  severity: 'medium',
  literals: ['<password>', '<Password>', '<passwd>', '<userPassword>', '<dbPassword>', '<db_password>', '<pwd>', '<passphrase>', '<connectionPassword>', '<proxyPassword>', '<pass>', '<Pass ', '<Pass>'],
  pattern: /<(?:\w{0,12}_?password|passwd|pwd|passphrase|pass)(?: encoding="base64")?>\s{0,20}(?<secret>[^\s<>"']{4,200})\s{0,20}<\//i,
  before: 1,
  glued: 'both',
  plausible: isLiteralSecret,
  random: false,
  about: {
    allows: 'log in to what the file configures',
    rotate: 'https://maven.apache.org/guides/mini/guide-encryption.html',
  },
};
