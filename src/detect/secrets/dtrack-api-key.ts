// A prefix, since version 4.13 a public id of eight characters, and 32 characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Dependency-Track API key',
  provider: 'Dependency-Track',
  severity: 'high',
  literals: ['odt_'],
  pattern: /odt_(?:[A-Za-z0-9]{8}_)?[A-Za-z0-9]{32,40}/,
  plausible: ({ text }) => /\d/.test(text) && /[a-z]/i.test(text.slice(4)),
  about: {
    allows: 'upload and read what the team may',
    rotate: 'https://docs.dependencytrack.org/integrations/rest-api/',
  },
};
