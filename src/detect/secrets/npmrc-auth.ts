// `.npmrc`: `_auth` is name and password in base64.
import type { SecretRule } from './contract.ts';
import { decodePair, isLiteral } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Registry password in .npmrc',
  provider: 'generic',
  severity: 'high',
  literals: ['_auth'],
  pattern: /_auth["']?\s{0,3}[=:]\s{0,3}["']?(?<secret>[A-Za-z0-9+\/]{12,400}={0,2})/,
  glued: 'before',
  plausible: ({ secret }) => isLiteral(decodePair(secret)?.password ?? ''),
  random: false,
  about: {
    allows: 'read and publish packages of the registry',
    rotate: 'https://docs.npmjs.com/cli/configuring-npm/npmrc',
  },
};
