// YouTrack and Hub tokens of JetBrains: `perm`, user and name in base64, then letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'YouTrack permanent token',
  provider: 'YouTrack',
  severity: 'high',
  literals: ['perm:', 'perm-'],
  pattern: /perm[:-][A-Za-z0-9=_-]{4,80}\.[A-Za-z0-9=_-]{2,80}\.[A-Za-z0-9]{28,46}/,
  plausible: ({ text }) => /\d/.test(text) && /[A-Z]/.test(text),
  about: {
    allows: 'read and change the issues as the user',
    rotate: 'https://www.jetbrains.com/help/youtrack/server/manage-permanent-token.html',
  },
};
