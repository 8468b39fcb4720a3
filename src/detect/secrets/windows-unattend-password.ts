// Answer files of a Windows setup: `<Password><Value>…`, in clear or in UTF-16 as base64.
import type { SecretRule } from './contract.ts';
import { isLiteral } from './lib/plain.ts';

export const rule: SecretRule = {
  title: 'Password in a Windows answer file',
  provider: 'generic',
  severity: 'high',
  literals: ['AdministratorPassword>', '<Password>'],
  pattern: /<(?:Administrator)?Password>\s{0,60}<Value>(?<secret>[^<>\s]{4,300})<\/Value>/,
  before: 16,
  glued: 'both',
  plausible: ({ secret }) => isLiteral(secret) && !secret.includes('*'),
  random: false,
  about: {
    allows: 'log in with the name beside it',
    rotate: 'https://learn.microsoft.com/en-us/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-autologon-password',
  },
};
