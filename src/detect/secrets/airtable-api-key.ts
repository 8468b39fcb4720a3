// The API keys of before 2024: `key` and 14 letters and digits. They no longer work.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Airtable API key (old)',
  provider: 'Airtable',
  severity: 'medium',
  near: { words: ['airtable'], value: /key[A-Za-z0-9]{14}/ },
  about: {
    allows: 'nothing any more since Airtable turned these keys off in 2024, but it was used as one',
    rotate: 'https://support.airtable.com/docs/airtable-api-key-deprecation-notice',
  },
};
