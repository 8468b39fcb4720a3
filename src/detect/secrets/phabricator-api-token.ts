// Conduit tokens of Phabricator and Phorge: api- or cli- and 28 characters of base32.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Phabricator API token',
  provider: 'Phabricator',
  severity: 'high',
  literals: ['api-', 'cli-'],
  pattern: /(?:api|cli)-[a-z2-7]{28}(?!-)/,
  plausible: ({ secret }) => (secret.match(/\d/g) ?? []).length >= 2,
  about: {
    allows: 'read and change tasks, revisions and repositories as the user',
    rotate: 'https://secure.phabricator.com/book/phabricator/',
  },
};
