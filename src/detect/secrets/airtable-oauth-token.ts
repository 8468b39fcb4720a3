// Airtable OAuth tokens: an id, `.v1.`, and two parts behind.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Airtable OAuth token',
  provider: 'Airtable',
  severity: 'high',
  literals: ['.v1.'],
  pattern: /(?:oa[ar])?[A-Za-z0-9]{6,24}\.v1\.[A-Za-z0-9_+/=-]{8,400}\.[A-Za-z0-9_+/=-]{12,200}/,
  before: 27,
  reach: 610,
  plausible: ({ text, before }) => /^oa[ar][A-Za-z0-9]{14}\./.test(text) || (/airtable/i.test(before) && /\d/.test(text.replace('.v1.', ''))),
  about: {
    allows: 'read and change the bases that the user gave to the application',
    rotate: 'https://airtable.com/developers/web/api/oauth-reference',
  },
};
