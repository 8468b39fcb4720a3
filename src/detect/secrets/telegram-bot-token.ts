// The bot's number, a colon and 35 characters of which the first are AA; in URLs the word bot touches it.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Telegram bot token',
  provider: 'Telegram',
  severity: 'high',
  literals: [':AAA', ':AAB', ':AAC', ':AAD', ':AAE', ':AAF', ':AAG', ':AAH'],
  pattern: /(?:bot)?(?<secret>\d{8,11}:AA[A-H][\w-]{31,32})/,
  before: 14,
  about: {
    allows: 'read and write messages as the bot',
    rotate: 'https://core.telegram.org/bots/features#botfather',
  },
  verify: { url: 'https://api.telegram.org/bot{secret}/getMe', active: [200], inactive: [401, 404] },
};
