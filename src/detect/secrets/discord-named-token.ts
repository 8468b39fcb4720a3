// The same three parts where the first is no number, as user tokens have it, and the older `mfa.` tokens.
import type { SecretRule } from './contract.ts';

export const rule: SecretRule = {
  title: 'Discord token (by name)',
  provider: 'Discord',
  severity: 'high',
  near: { words: ['discord', 'bot token', 'bot key'], value: /(?:mfa\.[\w-]{80,90})|[\w-]{24,28}\.[\w-]{6}\.[\w-]{27,40}/ },
  plausible: ({ secret }) => /\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret),
  about: {
    allows: 'act as the user or bot',
    rotate: 'https://docs.discord.com/developers/topics/oauth2',
  },
};
