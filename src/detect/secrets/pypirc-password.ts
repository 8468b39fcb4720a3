// `.pypirc`: sections of indexes with name and password.
import type { SecretRule } from './contract.ts';
import { isLiteral } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password in .pypirc',
  provider: 'generic',
  severity: 'high',
  literals: ['[pypi]', '[testpypi]', '[pypitest]', '[distutils]', '[local]', '[internal]'],
  pattern: /\[[\w-]{2,30}\][^\[]{0,300}?\n\s{0,4}password\s{0,4}[=:]\s{0,4}(?<secret>[^\s"']{6,300})/,
  reach: 800,
  glued: 'before',
  plausible: ({ secret }) => isLiteral(secret) && !secret.startsWith('pypi-'),
  random: false,
  about: {
    allows: 'publish packages to the index',
    rotate: 'https://packaging.python.org/en/latest/specifications/pypirc/',
  },
};
