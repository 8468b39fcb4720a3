// `.yarnrc.yml`: token or `name:password` per registry.
import type { SecretRule } from './contract.ts';
import { isLiteralSecret } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Registry credential in .yarnrc.yml',
  provider: 'generic',
  severity: 'high',
  literals: ['npmAuthToken', 'npmAuthIdent'],
  pattern: /npmAuth(?:Token|Ident):\s{0,4}["']?(?<secret>[\w.+\/~:=-]{12,2000})/,
  reach: 2100,
  plausible: isLiteralSecret,
  random: false,
  about: {
    allows: 'read and publish packages of the registry',
    rotate: 'https://yarnpkg.com/configuration/yarnrc',
  },
};
