// The same form without the usual beginning, where Telegram's name stands before it.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Telegram bot token (by name)',
  provider: 'Telegram',
  severity: 'high',
  near: { words: ['telegram', 'tgram', 'tg bot', 'tg token', 'bot token'], value: /\d{8,11}:[\w-]{35}/, bare: true },
  plausible: ({ secret }) => !/:AA[A-H]/.test(secret),
  about: {
    allows: 'read and write messages as the bot',
    rotate: 'https://core.telegram.org/bots/features#botfather',
  },
};
