// Sites saved by FileZilla: passwords in base64.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Password saved by FileZilla',
  provider: 'generic',
  severity: 'high',
  literals: ['<Pass encoding="base64"'],
  pattern: /<Pass encoding="base64">(?<secret>[A-Za-z0-9+\/]{4,200}={0,2})<\/Pass>/,
  glued: 'both',
  random: false,
  about: {
    allows: 'log in with the name beside it',
    rotate: 'https://wiki.filezilla-project.org/Documentation',
  },
};
