// The number of a bot, server or channel: 17 to 20 digits; public.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Discord id',
  provider: 'Discord',
  severity: 'low',
  literals: ['discord', 'bot_id', 'botid'],
  pattern: /(?:discord[\w.-]{0,24}|bot_?id)["']?[ \t]{0,4}[:=][ \t]{0,4}["']?(?<secret>[1-9]\d{16,19})/i,
  glued: 'before',
  random: false,
  about: {
    allows: 'tell which bot, server or channel it is',
    rotate: 'https://docs.discord.com/developers/topics/oauth2',
  },
};
