// Name and password before the host of a file server.
import type { SecretRule } from './contract.ts';
import { inspectUrl, isUrlPassword } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password in the address of a file server',
  provider: 'generic',
  severity: 'high',
  literals: ['ftp://', 'ftps://', 'sftp://', 'scp://', 'smb://', 'cifs://', 'webdav://', 'davs://', 'nfs://', 'afp://', 'rsync://'],
  contains: '@',
  pattern: /[a-z][a-z0-9+.]{1,30}:\/\/[^\s"'`<>:@\/\\?#]{0,128}:(?<secret>[^\s"'`<>\/\\]{2,160})@(?![\s"'`<>)%]|\*|\.\.\.)(?=[\w.[$-])/i,
  reach: 400,
  glued: 'after',
  plausible: isUrlPassword,
  random: false,
  inspect: inspectUrl,
  about: {
    allows: 'read and write files on that server',
    rotate: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  },
};
