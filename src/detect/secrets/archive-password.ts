// Passwords of archives: `zip -P`, `unzip -P`, `7z -p`, `gpg --passphrase`.
import type { SecretRule } from './contract.ts';
import { isLiteral } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password of an archive',
  provider: 'generic',
  severity: 'medium',
  literals: ['zip -', '7z a ', '7z x ', '7z e ', '7za ', 'unrar ', 'rar a ', 'rar x ', 'rar e ', '--passphrase'],
  pattern: /(?:(?:un)?zip\s[^\r\n|]{0,80}?-P\s{1,2}|7za?\s[axe]\s[^\r\n|]{0,120}?-p|(?:un)?rar\s[axe]\s[^\r\n|]{0,80}?-h?p|--passphrase[\s=])["']?(?<secret>[^\s"'`|;&<>]{4,128})/,
  before: 3,
  plausible: ({ secret }) => isLiteral(secret) && !/^(?:file|fd|env|fileb):/.test(secret),
  random: false,
  about: {
    allows: 'open the archive',
    rotate: 'https://www.gnupg.org/documentation/manuals/gnupg/',
  },
};
