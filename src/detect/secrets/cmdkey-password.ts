// `cmdkey /pass:` and its kin among Windows commands.
import type { SecretRule } from './contract.ts';
import { isLiteralSecret } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password on a Windows command line',
  provider: 'generic',
  severity: 'high',
  literals: ['/pass:', '/password:', '/pw:', '/rp ', '/passwd:'],
  pattern: /(?:cmdkey|xfreerdp|mstsc|wmic|schtasks|sc|signtool|runas|net|rdesktop|wlfreerdp|sdl-freerdp|dsmod|bitsadmin|djoin|netdom)\b[^\r\n]{0,240}?\s\/(?:pass|password|passwd|pw|rp|passwordd)(?::|\s)["']?(?<secret>[^\s"'`|;&<>]{4,128})/i,
  before: 256,
  plausible: isLiteralSecret,
  random: false,
  about: {
    allows: 'log in with the name beside it',
    rotate: 'https://learn.microsoft.com/en-us/windows-server/administration/windows-commands/cmdkey',
  },
};
