// The name of a database, no credential.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Firebase database URL',
  provider: 'Firebase',
  severity: 'low',
  literals: ['.firebaseio.com', '.firebasedatabase.app'],
  pattern: /[a-z0-9][a-z0-9-]{4,40}(?:\.[a-z0-9-]{5,20})?\.firebase(?:io\.com|database\.app)/,
  before: 64,
  random: false,
  about: {
    allows: 'see which database it is and whether it is open',
    rotate: 'https://firebase.google.com/docs/database/security',
  },
};
