// Pastebin's developer and user keys are 32 characters.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Pastebin API key',
  provider: 'Pastebin',
  severity: 'medium',
  near: { words: ['pastebin'], value: /[\w-]{32}/ },
  plausible: ({ secret }) => /\d/.test(secret) && !/[_-]{2}/.test(secret),
  about: {
    allows: 'create pastes in the name of the account, and with the user key read its private ones',
    rotate: 'https://pastebin.com/doc_api',
  },
};
