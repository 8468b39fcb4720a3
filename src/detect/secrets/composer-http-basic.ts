// `auth.json` of Composer: name and password per host.
import type { SecretRule } from './contract.ts';
import { isLiteralSecret } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Registry password in auth.json of Composer',
  provider: 'generic',
  severity: 'high',
  literals: ['"http-basic"'],
  pattern: /"http-basic"\s{0,4}:\s{0,4}\{\s{0,40}"[\w.:-]{3,200}"\s{0,4}:\s{0,4}\{\s{0,40}"username"\s{0,4}:\s{0,4}"[^"\r\n]{1,200}",\s{0,40}"password"\s{0,4}:\s{0,4}"(?<secret>[^"\r\n]{6,300})"/,
  reach: 1000,
  glued: 'both',
  plausible: isLiteralSecret,
  random: false,
  about: {
    allows: 'read the packages of that registry',
    rotate: 'https://getcomposer.org/doc/articles/authentication-for-private-packages.md',
  },
};
