// Sumo Logic access keys: 64 letters and digits; the ids beside them begin with `su`.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Sumo Logic access key',
  provider: 'Sumo Logic',
  severity: 'high',
  near: { words: ['sumologic', 'sumo logic', 'sumo access', 'sumo api'], value: /[A-Za-z0-9]{64}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'search the logs of the organization and change collectors',
    rotate: 'https://help.sumologic.com/docs/manage/security/access-keys/',
  },
};
