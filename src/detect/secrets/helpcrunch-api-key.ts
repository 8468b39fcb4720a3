// Several hundred characters of base64.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'HelpCrunch API key',
  provider: 'HelpCrunch',
  severity: 'high',
  near: { words: ['helpcrunch'], value: /[A-Za-z0-9+\/]{240,400}={0,2}/ },
  about: {
    allows: 'read and answer chats',
    rotate: 'https://docs.helpcrunch.com/',
  },
};
