// 24 letters and digits, used with the name of a user.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'ClickHelp API key',
  provider: 'ClickHelp',
  severity: 'high',
  near: { words: ['clickhelp'], value: /[A-Za-z0-9]{24}/ },
  about: {
    allows: 'read and change the documentation of the portal',
    rotate: 'https://clickhelp.com/help/',
  },
};
