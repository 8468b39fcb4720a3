// PuTTY keeps both halves in one text file, whose head says whether a passphrase encrypts the private lines.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'PuTTY private key',
  provider: 'generic',
  severity: 'critical',
  literals: ['PuTTY-User-Key-File-'],
  pattern: /PuTTY-User-Key-File-\d: {0,3}[\w@.-]{3,60}[\s\\][\s\S]{20,6000}?Private-Lines: {0,3}\d{1,3}[\s\S]{40,6000}?Private-(?:MAC|Hash): {0,3}[0-9a-f]{40,64}/,
  reach: 16384,
  random: false,
  inspect: ({ text }) => (/Encryption: {0,3}none/.test(text) ? { structure: 'valid' } : { example: 'encrypted' }),
  about: {
    allows: 'log in wherever the public half of the key is trusted',
    rotate: 'https://the.earth.li/~sgtatham/putty/latest/htmldoc/Chapter8.html',
    references: ['https://tartarus.org/~simon/putty-snapshots/htmldoc/AppendixC.html'],
  },
};
