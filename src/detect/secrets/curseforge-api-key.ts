// Looks like a hash of bcrypt, which is what it is made with.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'CurseForge API key',
  provider: 'CurseForge',
  severity: 'medium',
  near: { words: ['curseforge', 'cf api'], value: /\$2[aby]\$10\$[A-Za-z0-9.\/]{53}/ },
  about: {
    allows: 'query and download at the limits of the account',
    rotate: 'https://docs.curseforge.com/rest-api/',
  },
};
