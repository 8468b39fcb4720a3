// `.npmrc`: `_password` is a password in base64.
import type { SecretRule } from './contract.ts';
import { decodeBase64 } from './lib/base64.ts';
import { isLiteral, isPrintable } from './lib/plain.ts';

const clear = (text: string): string => {
  const value = decodeBase64(text) ?? '';
  return isPrintable(value) ? value : '';
};

export const rule: SecretRule = {
  title: 'Registry password in .npmrc (_password)',
  provider: 'generic',
  severity: 'high',
  literals: [':_password', '_password ='],
  pattern: /:?_password\s{0,3}=\s{0,3}["']?(?<secret>[A-Za-z0-9+\/]{8,400}={0,2})(?=["'\s]|$)/,
  glued: 'before',
  plausible: ({ secret, text, before }) => (text.startsWith(':') ? /\/$/ : /^$|\n$/).test(before) && isLiteral(clear(secret)),
  random: false,
  about: {
    allows: 'read and publish packages of the registry',
    rotate: 'https://docs.npmjs.com/cli/configuring-npm/npmrc',
  },
};
