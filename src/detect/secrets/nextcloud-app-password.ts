// Five groups of five letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Nextcloud app password',
  provider: 'Nextcloud',
  severity: 'high',
  near: { words: ['nextcloud'], value: /[A-Za-z0-9]{5}(?:-[A-Za-z0-9]{5}){4}/, bare: true },
  about: {
    allows: 'read and change the files of the user',
    rotate: 'https://docs.nextcloud.com/server/latest/user_manual/en/session_management.html',
  },
};
