// `.npmrc`: a token per registry, whoever runs that registry.
import type { SecretRule } from './contract.ts';
import { isLiteralSecret } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Registry token in .npmrc',
  provider: 'generic',
  severity: 'high',
  literals: ['_authToken'],
  pattern: /_authToken["']?\s{0,3}[=:]\s{0,3}["']?(?<secret>[\w.+\/~-]{16,2000}={0,2})/,
  reach: 2100,
  glued: 'before',
  plausible: isLiteralSecret,
  random: false,
  about: {
    allows: 'read and publish packages of the registry',
    rotate: 'https://docs.npmjs.com/revoking-access-tokens',
    references: ['https://docs.npmjs.com/cli/configuring-npm/npmrc'],
  },
};
