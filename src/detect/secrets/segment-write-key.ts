// Segment write keys are visible in browsers, but those of servers are not meant to be: 32 letters and digits.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Segment write key',
  provider: 'Segment',
  severity: 'medium',
  near: { words: ['segment write', 'segment key', 'segment api', 'segment analytics'], value: /[A-Za-z0-9]{32}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'send made-up events into the source',
    rotate: 'https://segment.com/docs/connections/find-writekey/',
  },
};
