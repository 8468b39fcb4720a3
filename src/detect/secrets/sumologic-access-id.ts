// Sumo Logic access ids: `su` and twelve letters and digits.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Sumo Logic access id',
  provider: 'Sumo Logic',
  severity: 'low',
  near: { words: ['sumologic access', 'sumo access', 'sumo logic', 'sumologic id', 'sumologic accessid'], value: /su[A-Za-z0-9]{12}/, bare: true },
  plausible: ({ secret }) => /\d/.test(secret),
  about: {
    allows: 'tell which access key is meant',
    rotate: 'https://help.sumologic.com/docs/manage/security/access-keys/',
  },
};
