// Zulip keys: 32 letters and digits, beside the mail address of the bot.
import type { SecretRule } from './contract.ts';
import { isDigest } from './lib/digest.ts';

export const rule: SecretRule = {
  title: 'Zulip API key',
  provider: 'Zulip',
  severity: 'high',
  near: { words: ['zulip', 'zuliprc'], value: /[A-Za-z0-9]{32}/ },
  plausible: (match) => !isDigest(match) && /\d/.test(match.secret),
  about: {
    allows: 'read and write the messages of the user or bot',
    rotate: 'https://zulip.com/api/api-keys',
  },
};
