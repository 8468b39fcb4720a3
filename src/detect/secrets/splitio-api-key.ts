// Split (now Harness) keys: 36 to 52 letters and digits; the name alone is a word of every program.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Split API key',
  provider: 'Split',
  severity: 'high',
  near: { words: ['splitio', 'split io', 'split sdk', 'split admin'], value: /[a-z0-9]{34,56}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'read and change the feature flags of the workspace',
    rotate: 'https://help.split.io/hc/en-us/articles/360019916211',
  },
};
