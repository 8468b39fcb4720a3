// The password of a registry, in base64; the user stands on a line of its own.
import { decodeBase64 } from './lib/base64.ts';
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Password in .npmrc',
  provider: 'npm',
  severity: 'high',
  literals: [':_password=', ':_password ='],
  pattern: /:_password ?= ?"?(?<secret>[A-Za-z0-9+\/]{8,400}={0,2})/,
  glued: 'before',
  random: false,
  plausible: ({ secret }) => /^[ -~]{5,300}$/.test(decodeBase64(secret) ?? ''),
  about: {
    allows: 'publish and install packages in the name of the user',
    rotate: 'https://docs.npmjs.com/cli/configuring-npm/npmrc',
  },
};
