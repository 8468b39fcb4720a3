// 32 letters and digits beside the name.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Cloudplan API key',
  provider: 'Cloudplan',
  severity: 'high',
  near: { words: ['cloudplan'], value: /[A-Za-z0-9-]{32}/ },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'read and change the files of the account',
    rotate: 'https://www.cloudplan.net/',
  },
};
